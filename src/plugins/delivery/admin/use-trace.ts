import * as React from 'react';
import { problemOf, type Problem } from '../../../admin/client/problem';
import { useSend } from '../../../admin/client/use-send';
import type { TraceReport } from '../contract';

export type Asked =
  | { kind: 'nothing' }
  | { kind: 'looking'; name: string }
  | { kind: 'failed'; problem: Problem }
  | { kind: 'answered'; file: File; report: TraceReport };

/** Asks the server about one file at a time; a later file overtakes an earlier one. */
export function useTrace(): { asked: Asked; trace: (file: File) => Promise<void> } {
  const send = useSend();
  const [asked, setAsked] = React.useState<Asked>({ kind: 'nothing' });
  const latest = React.useRef<AbortController>();
  const trace = async (file: File) => {
    latest.current?.abort();
    const cut = new AbortController();
    latest.current = cut;
    setAsked({ kind: 'looking', name: file.name });
    const outcome = await send<TraceReport>({
      method: 'POST',
      path: `/selvedge/trace?name=${encodeURIComponent(file.name)}`,
      body: file,
      signal: cut.signal,
    }).then(
      (report): Asked => ({ kind: 'answered', file, report }),
      (error: unknown): Asked => ({ kind: 'failed', problem: problemOf(error) }),
    );
    if (!cut.signal.aborted) setAsked(outcome);
  };
  return { asked, trace };
}
