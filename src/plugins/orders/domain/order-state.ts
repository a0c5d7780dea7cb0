/** A sale as far as it decides about rights; amounts in minor units. */
export interface Sale {
  currency: string;
  lines: readonly { line: string; totalMinor: number }[];
  /** What it says, in short: a repetition says the same. */
  fingerprint: string;
}

export interface RefundFact {
  refund: string;
  /** Null says "that of the order". */
  currency: string | null;
  amountMinor: number;
  /** Empty says "the whole order", or nothing about lines where it is partial. */
  lines: readonly { line: string; amountMinor: number }[];
  isPartial: boolean;
  fingerprint: string;
}

/** All that is known of one order of a channel. `held` waits for the sale, or does not fit the one there is. */
export interface OrderState {
  sale: Sale | null;
  refunds: readonly RefundFact[];
  held: readonly RefundFact[];
}

export type OrderEvent = { kind: 'sale'; sale: Sale } | { kind: 'refund'; refund: RefundFact };

/** `contradicts`: the same sale or refund was told before, and differently; the first telling stands. */
export type Reception =
  | { kind: 'applied'; state: OrderState }
  | { kind: 'held'; state: OrderState; reason: string }
  | { kind: 'repeated' }
  | { kind: 'contradicts' };

export const nothingKnown: OrderState = { sale: null, refunds: [], held: [] };

/**
 * What an event changes. The state after a set of events that do not contradict each other is the same in whatever
 * order, and however often, they come.
 */
export function receive(state: OrderState, event: OrderEvent): Reception {
  return event.kind === 'sale' ? receiveSale(state, event.sale) : receiveRefund(state, event.refund);
}

/** Whether money went back for all of a line: by name up to its price, or with the whole order. */
export function isRefunded({ sale, refunds }: OrderState, line: string): boolean {
  const bought = sale?.lines.find((one) => one.line === line);
  if (bought === undefined) return false;
  if (refunds.some(({ lines, isPartial }) => lines.length === 0 && !isPartial)) return true;
  const named = refunds.flatMap(({ lines }) => lines).filter((one) => one.line === line);
  const returned = named.reduce((total, { amountMinor }) => total + amountMinor, 0);
  return named.length > 0 && returned >= bought.totalMinor;
}

function receiveSale(state: OrderState, sale: Sale): Reception {
  if (state.sale !== null) return toldBefore(state.sale, sale);
  const fitting = state.held.filter((refund) => misfit(sale, refund) === null);
  const held = state.held.filter((refund) => misfit(sale, refund) !== null);
  return { kind: 'applied', state: { sale, refunds: [...state.refunds, ...fitting], held } };
}

function receiveRefund(state: OrderState, refund: RefundFact): Reception {
  const before = [...state.refunds, ...state.held].find((one) => one.refund === refund.refund);
  if (before !== undefined) return toldBefore(before, refund);
  const reason = state.sale === null ? 'The sale has not been told yet.' : misfit(state.sale, refund);
  if (reason !== null) return { kind: 'held', reason, state: { ...state, held: [...state.held, refund] } };
  return { kind: 'applied', state: { ...state, refunds: [...state.refunds, refund] } };
}

function toldBefore(before: { fingerprint: string }, now: { fingerprint: string }): Reception {
  return { kind: before.fingerprint === now.fingerprint ? 'repeated' : 'contradicts' };
}

/** Why a refund cannot belong to this sale; null if it can. */
function misfit(sale: Sale, { currency, lines }: RefundFact): string | null {
  if (currency !== null && currency !== sale.currency) return `The sale was in ${sale.currency}.`;
  const unknown = lines.find(({ line }) => !sale.lines.some((one) => one.line === line));
  return unknown === undefined ? null : `The sale has no line ${unknown.line}.`;
}
