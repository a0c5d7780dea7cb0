import type { CallState, ListingContent, ListingState, Problem } from '../contract';

/** All that decides what a listing shows. */
export interface ListingFacts {
  wanted: boolean;
  desired: ListingContent;
  desiredHash: string;
  served: ListingContent | null;
  servedHash: string | null;
  problems: readonly Problem[];
  /** Of the call that brings the desired content; null while none was made. */
  call: CallState | null;
  /** Whether changes go out by themselves. */
  automatic: boolean;
}

/**
 * Where a listing stands. `off`: nothing is there and nothing should be. `current`: the channel shows what it should.
 * `waiting` and `sending`: on its way. `differs`: the shop shows another version or text and a person has to change
 * it. `needs-you`: it cannot get there before somebody does something.
 */
export function listingState(facts: ListingFacts): ListingState {
  const { wanted, desired, desiredHash, served, servedHash, problems, call, automatic } = facts;
  const isThere = served?.kind === 'listed';
  if (desired.kind === 'removed' && !isThere) return wanted ? 'needs-you' : 'off';
  if (desiredHash === servedHash) return 'current';
  if (call === 'sending') return 'sending';
  if (call === 'failed') return 'failed';
  if (!automatic) return isThere ? 'differs' : 'needs-you';
  if (desired.kind === 'listed' && problems.some(({ level }) => level === 'blocks')) return 'needs-you';
  return 'waiting';
}

/** Whether there is something that a job can bring to the channel now. */
export function isToSend(facts: ListingFacts): boolean {
  return facts.automatic && listingState(facts) === 'waiting';
}
