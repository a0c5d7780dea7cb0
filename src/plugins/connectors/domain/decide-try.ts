import { nextTryAfter } from './retry-schedule';

/** What came of one try to send a webhook. */
export type TryResult =
  | { kind: 'answered'; status: number; retryAfterMs: number | null }
  /** It may have arrived: the answer was lost. */
  | { kind: 'lost'; reason: string }
  /** It cannot have arrived. */
  | { kind: 'not-sent'; reason: string }
  /** We did not try: this host rests, or has had its share for now. */
  | { kind: 'postponed'; reason: string; retryAfterMs: number };

/** `again` and `unknown` are tried again after `afterSeconds`; `unknown` may have arrived. */
export type Decision = { isTry: boolean } & (
  | { kind: 'sent' }
  | { kind: 'failed'; reason: string; isGone: boolean }
  | { kind: 'again' | 'unknown'; reason: string; afterSeconds: number }
);

export interface TryFacts {
  /** Tries that ended before this one, since it was last sent anew. */
  triesBefore: number;
  /** A ping is tried once. */
  isPing: boolean;
  /** From 0 to 1. */
  random: number;
}

/** A host that rests is not asked again by all that wait for it at the same moment. */
const postponedSeconds = 60;

/**
 * What follows a try (Standard Webhooks 1.0.0): only 2xx is a yes, redirects are not followed, 410 says never again,
 * everything else is tried again by the schedule, not before what `Retry-After` asks for.
 */
export function decideTry(result: TryResult, { triesBefore, isPing, random }: TryFacts): Decision {
  if (result.kind === 'postponed') {
    const seconds = Math.max(postponedSeconds, result.retryAfterMs / 1_000);
    const afterSeconds = Math.ceil(seconds * (1 + 4 * random));
    return { kind: 'again', isTry: false, reason: result.reason, afterSeconds };
  }
  if (result.kind === 'answered' && isYes(result.status)) return { kind: 'sent', isTry: true };
  const reason = result.kind === 'answered' ? sayStatus(result.status) : result.reason;
  if (result.kind === 'answered' && result.status === 410)
    return { kind: 'failed', isTry: true, reason, isGone: true };
  const retryAfterMs = result.kind === 'answered' ? result.retryAfterMs : null;
  const afterSeconds = isPing ? null : nextTryAfter(triesBefore + 1, { random, retryAfterMs });
  if (afterSeconds === null) return { kind: 'failed', isTry: true, reason, isGone: false };
  return { kind: result.kind === 'lost' ? 'unknown' : 'again', isTry: true, reason, afterSeconds };
}

const patienceDays = 5;

/** Whether an address has failed for so long that it is not worth sending to any more. */
export function isGivenUp(failingSince: Date | null, now: Date): boolean {
  return failingSince !== null && now.getTime() - failingSince.getTime() >= patienceDays * 86_400_000;
}

function isYes(status: number): boolean {
  return status >= 200 && status < 300;
}

function sayStatus(status: number): string {
  if (status >= 300 && status < 400) return `It answered ${status}; redirects are not followed.`;
  if (status === 410) return 'It answered 410: it wants no more webhooks.';
  return `It answered ${status}.`;
}
