/** A sale as far as it decides about rights; amounts in minor units. */
export interface Sale {
  currency: string;
  lines: readonly { line: string; totalMinor: number }[];
  /** What it says, in short: a repetition says the same. */
  fingerprint: string;
}

interface Told {
  /** Its own name at the sender; one name of one kind is one fact. */
  id: string;
  fingerprint: string;
}

export interface RefundFact extends Told {
  kind: 'refund';
  /** Null says "that of the order". */
  currency: string | null;
  amountMinor: number;
  /** Empty says "the whole order", or nothing about lines where it is partial. */
  lines: readonly { line: string; amountMinor: number }[];
  isPartial: boolean;
  /** When it was said that all refunds until then are the whole order; null where it is money by itself. */
  sumAt: number | null;
}

/** The refund of this id did not arrive; it may be told before the refund. */
export interface RefundFailure extends Told {
  kind: 'refund-failed';
  failedAt: number;
}

/** A payment in dispute, or a consumer's withdrawal; no lines say "the whole order". */
export interface ClaimFact extends Told {
  kind: 'dispute' | 'withdrawal';
  lines: readonly { line: string }[];
}

/** How a dispute of this id ended; it may be told before the dispute. */
export interface DisputeEnd extends Told {
  kind: 'dispute-closed';
  outcome: 'won' | 'lost';
}

/** What is told of an order beside its sale. */
export type OrderFact = RefundFact | RefundFailure | ClaimFact | DisputeEnd;

/** All that is known of one order of a channel. `held` waits for the sale, or does not fit the one there is. */
export interface OrderState {
  sale: Sale | null;
  facts: readonly OrderFact[];
  held: readonly OrderFact[];
}

export type OrderEvent = { kind: 'sale'; sale: Sale } | OrderFact;

/** `contradicts`: the same sale or fact was told before, and differently; the first telling stands. */
export type Reception =
  | { kind: 'applied'; state: OrderState }
  | { kind: 'held'; state: OrderState; reason: string }
  | { kind: 'repeated' }
  | { kind: 'contradicts' };

export const nothingKnown: OrderState = { sale: null, facts: [], held: [] };

/** One name of one kind is one fact. */
export function keyOf({ kind, id }: Pick<OrderFact, 'kind' | 'id'>): string {
  return `${kind}:${id}`;
}

/**
 * What an event changes. The state after a set of events that do not contradict each other is the same in whatever
 * order, and however often, they come.
 */
export function receive(state: OrderState, event: OrderEvent): Reception {
  return event.kind === 'sale' ? receiveSale(state, event.sale) : receiveFact(state, event);
}

function receiveSale(state: OrderState, sale: Sale): Reception {
  if (state.sale !== null) return toldBefore(state.sale, sale);
  const fitting = state.held.filter((fact) => misfit(sale, fact) === null);
  const held = state.held.filter((fact) => misfit(sale, fact) !== null);
  return { kind: 'applied', state: { sale, facts: [...state.facts, ...fitting], held } };
}

function receiveFact(state: OrderState, fact: OrderFact): Reception {
  const before = [...state.facts, ...state.held].find((one) => keyOf(one) === keyOf(fact));
  if (before !== undefined) return toldBefore(before, fact);
  const reason = state.sale === null ? 'The sale has not been told yet.' : misfit(state.sale, fact);
  if (reason !== null) return { kind: 'held', reason, state: { ...state, held: [...state.held, fact] } };
  return { kind: 'applied', state: { ...state, facts: [...state.facts, fact] } };
}

function toldBefore(before: { fingerprint: string }, now: { fingerprint: string }): Reception {
  return { kind: before.fingerprint === now.fingerprint ? 'repeated' : 'contradicts' };
}

/** Why a fact cannot belong to this sale; null if it can. */
function misfit(sale: Sale, fact: OrderFact): string | null {
  if (fact.kind === 'dispute-closed' || fact.kind === 'refund-failed') return null;
  if (fact.kind === 'refund' && fact.currency !== null && fact.currency !== sale.currency)
    return `The sale was in ${sale.currency}.`;
  const unknown = fact.lines.find(({ line }) => !sale.lines.some((one) => one.line === line));
  return unknown === undefined ? null : `The sale has no line ${unknown.line}.`;
}
