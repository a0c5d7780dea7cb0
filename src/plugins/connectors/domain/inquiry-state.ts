/** All that is known of one inquiry of a help desk. */
export interface InquiryState {
  /** What its opening says, in short; null while it has not been told. */
  opened: string | null;
  /** The latest time it was solved, whether or not its opening is known; milliseconds since 1970. */
  solvedAt: number | null;
}

export type InquiryFact = { kind: 'opened'; fingerprint: string } | { kind: 'solved'; at: number };

/** `contradicts`: it was opened before with other content, which stands. */
export type InquiryReception =
  | { kind: 'applied'; state: InquiryState }
  | { kind: 'held'; state: InquiryState }
  | { kind: 'repeated' }
  | { kind: 'contradicts' };

export const nothingKnown: InquiryState = { opened: null, solvedAt: null };

/**
 * What an event changes. The state after a set of events that do not contradict each other is the same in whatever
 * order, and however often, they come: of several solutions the latest counts.
 */
export function receive(state: InquiryState, fact: InquiryFact): InquiryReception {
  if (fact.kind === 'opened') {
    if (state.opened === null) return { kind: 'applied', state: { ...state, opened: fact.fingerprint } };
    return { kind: state.opened === fact.fingerprint ? 'repeated' : 'contradicts' };
  }
  const solvedAt = Math.max(fact.at, state.solvedAt ?? fact.at);
  if (state.opened === null) return { kind: 'held', state: { ...state, solvedAt } };
  return solvedAt === state.solvedAt
    ? { kind: 'repeated' }
    : { kind: 'applied', state: { ...state, solvedAt } };
}
