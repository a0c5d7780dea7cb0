import * as React from 'react';
import type { SuggestionsView } from '../contract';
import { useGetSuggestionsQuery, type Subject } from './tagging-api';

const everyMs = 2_000;
/** A file that was just dropped is accepted, and read, within this time. */
const patienceMs = 30_000;

/** Suggestions, asked for again while an engine works, and for a while after the panel opened. */
export function useSuggestions(subject: Subject): {
  data: SuggestionsView | null | undefined;
  error: unknown;
} {
  const [isPatient, setPatient] = React.useState(true);
  const [pollingInterval, setPolling] = React.useState(everyMs);
  const { data, error } = useGetSuggestionsQuery(subject, {
    pollingInterval,
    refetchOnMountOrArgChange: true,
  });
  const isWaiting = data?.isRunning === true || (isPatient && (data?.runs.length ?? 0) === 0);
  React.useEffect(() => {
    const timer = setTimeout(() => {
      setPatient(false);
    }, patienceMs);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  React.useEffect(() => {
    setPolling(isWaiting ? everyMs : everyMs * 5);
  }, [isWaiting]);
  return { data, error };
}
