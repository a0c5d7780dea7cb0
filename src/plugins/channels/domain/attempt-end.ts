import type { ApplyOutcome } from '../contract';

/** So many tries, spread by the queue over about an hour, until a change waits for a person. */
export const mostTries = 8;

/**
 * How a try ends: what is told "later" or whose answer was lost too often has failed. The person who tries again sends
 * the same id, so a receiver that had it all along takes it once.
 */
export function attemptEnd(outcome: ApplyOutcome, attempt: number): ApplyOutcome {
  if ((outcome.kind !== 'later' && outcome.kind !== 'lost') || attempt < mostTries) return outcome;
  const doubt = outcome.kind === 'lost' ? ' It may have arrived.' : '';
  return { ...outcome, kind: 'failed', reason: `Given up after ${attempt} tries: ${outcome.reason}${doubt}` };
}
