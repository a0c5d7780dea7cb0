import type { RevocationCause } from '../contract';
import { keyOf, type OrderFact, type OrderState, type RefundFact } from './order-state';

/** What an operator decided about the right of a line, in whatever order it is read. */
export type RightDecision =
  | { kind: 'revoke'; id: string; reason: string }
  /** Against the objections named, and no others: what is told later speaks against the right again. */
  | { kind: 'reinstate'; id: string; against: readonly string[] };

/** One thing that speaks against a line's right; its key is that of the facts. */
export interface Objection {
  key: string;
  cause: RevocationCause;
  reason: string;
}

export type RightStanding =
  { state: 'active' } | { state: 'revoked'; cause: RevocationCause; reason: string };

/**
 * Whether a line's right stands: it does unless something speaks against it that no operator has answered. A function
 * of the set of events and decisions, in whatever order they came.
 */
export function rightStanding(
  state: OrderState,
  line: string,
  decisions: readonly RightDecision[],
): RightStanding {
  const [first] = objectionsTo(state, line, decisions);
  return first === undefined
    ? { state: 'active' }
    : { state: 'revoked', cause: first.cause, reason: first.reason };
}

/** What speaks against a line's right and has not been answered; the gravest first. */
export function objectionsTo(
  { sale, facts }: OrderState,
  line: string,
  decisions: readonly RightDecision[],
): Objection[] {
  const answered = new Set(decisions.flatMap((one) => (one.kind === 'reinstate' ? one.against : [])));
  const open = facts.filter((fact) => !answered.has(keyOf(fact)));
  const isAbout = (lines: readonly { line: string }[]) =>
    lines.length === 0 || lines.some((one) => one.line === line);
  const won = new Set(
    facts.flatMap((one) => (one.kind === 'dispute-closed' && one.outcome === 'won' ? [one.id] : [])),
  );
  const claims = (kind: 'dispute' | 'withdrawal') =>
    open.filter((fact) => fact.kind === kind && isAbout(fact.lines));
  return [
    ...decisions
      .filter((one) => one.kind === 'revoke')
      .map(({ id, reason }) => ({ key: `operator:${id}`, cause: 'operator' as const, reason }))
      .filter(({ key }) => !answered.has(key))
      .sort(byKey),
    ...claims('dispute')
      .filter(({ id }) => !won.has(id))
      .map((fact) => ({ key: keyOf(fact), cause: 'dispute' as const, reason: 'disputed' }))
      .sort(byKey),
    ...claims('withdrawal')
      .map((fact) => ({ key: keyOf(fact), cause: 'withdrawal' as const, reason: 'withdrawn' }))
      .sort(byKey),
    ...refundsOf(
      sale,
      arrivedRefunds(facts).filter((one) => open.includes(one)),
      line,
    )
      .map((key) => ({ key, cause: 'refund' as const, reason: 'refunded' }))
      .sort(byKey),
  ];
}

/**
 * The refunds by which money went back for all of a line: one of the whole order, or those that name it up to its
 * price; none where only a part of it went back.
 */
function refundsOf(sale: OrderState['sale'], refunds: readonly RefundFact[], line: string): string[] {
  const bought = sale?.lines.find((one) => one.line === line);
  if (bought === undefined) return [];
  const whole = refunds.filter(({ lines, isPartial }) => lines.length === 0 && !isPartial);
  const naming = refunds.flatMap((fact) =>
    fact.lines
      .filter((one) => one.line === line)
      .map(({ amountMinor }) => ({ key: keyOf(fact), amountMinor })),
  );
  const returned = naming.reduce((total, { amountMinor }) => total + amountMinor, 0);
  const isReturned = naming.length > 0 && returned >= bought.totalMinor;
  return [...whole.map(keyOf), ...(isReturned ? naming.map(({ key }) => key) : [])];
}

/** Without those that failed, and without a sum of refunds of which one failed after it was told. */
function arrivedRefunds(facts: readonly OrderFact[]): RefundFact[] {
  const failures = facts.filter((fact) => fact.kind === 'refund-failed');
  return facts
    .filter((fact) => fact.kind === 'refund')
    .filter(
      ({ id, sumAt }) =>
        !failures.some((failure) => failure.id === id || (sumAt !== null && failure.failedAt >= sumAt)),
    );
}

function byKey(one: Objection, other: Objection): number {
  return one.key < other.key ? -1 : one.key > other.key ? 1 : 0;
}
