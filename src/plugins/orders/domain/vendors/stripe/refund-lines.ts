import { shareOut } from '../../share-out';

/** What money went back for: lines, all of the order, or a part that says nothing of lines. */
export type RefundScope =
  { kind: 'order' } | { kind: 'part' } | { kind: 'lines'; lines: { line: string; amountMinor: number }[] };

/**
 * Stripe's refunds are amounts. The lines that the shop named on it are meant; else the whole, if it is the whole
 * price; else the line that costs just as much, where one alone does. More than the price of what is ours went back for
 * other goods: that all of it went back is told apart (`charge.refunded`).
 */
export function refundScope(
  { amountMinor, named }: { amountMinor: number; named: readonly string[] },
  lines: readonly { line: string; totalMinor: number }[],
): RefundScope {
  const meant = lines.filter(({ line }) => named.includes(line));
  if (meant.length > 0) {
    const shares = shareOut(
      amountMinor,
      meant.map(({ totalMinor }) => totalMinor),
    );
    return { kind: 'lines', lines: meant.map(({ line }, index) => ({ line, amountMinor: shares[index]! })) };
  }
  const total = lines.reduce((sum, { totalMinor }) => sum + totalMinor, 0);
  if (amountMinor === total) return { kind: 'order' };
  const alike = lines.filter(({ totalMinor }) => totalMinor === amountMinor);
  const [one, ...others] = alike;
  if (one === undefined || others.length > 0) return { kind: 'part' };
  return { kind: 'lines', lines: [{ line: one.line, amountMinor }] };
}
