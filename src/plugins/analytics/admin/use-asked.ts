import * as React from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Asked } from './analytics-api';

const askedBy = ['days', 'from', 'to', 'category', 'channel'];

/** What the address asks for. `ask` changes some of it; undefined takes it out. */
export function useAsked(): {
  asked: Asked;
  isCompared: boolean;
  ask: (change: Record<string, string | undefined>) => void;
} {
  const [params, setParams] = useSearchParams();
  const text = params.toString();
  const asked = React.useMemo(() => {
    const all = new URLSearchParams(text);
    return Object.fromEntries([...all].filter(([name]) => askedBy.includes(name)));
  }, [text]);
  return {
    asked,
    isCompared: params.get('compare') !== 'no',
    ask(change) {
      const next = { ...Object.fromEntries(params), ...change };
      setParams(
        Object.entries(next).filter((pair): pair is [string, string] => pair[1] !== undefined),
        { replace: true },
      );
    },
  };
}
