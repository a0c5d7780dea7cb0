import type { BilledLine } from './invoice-content';
import { shareOut } from '../share-out';

/** Money that went back: for a line by its name, or (null) for the order. */
export interface RefundPart {
  refund: string;
  line: string | null;
  amountMinor: number;
}

/**
 * What a refund takes off each line of a bill, tax with it. Amounts without a line are shared out by what is left of
 * each; tax goes back as the line's price does, so that when all of it went back so did all of the tax, whatever the
 * steps. `parts` are all refunds of the order in the order in which they were given; the ones before count first.
 */
export function creditedLines(
  lines: readonly BilledLine[],
  parts: readonly RefundPart[],
  refund: string,
): BilledLine[] {
  const back = new Map(lines.map(({ line }) => [line, 0]));
  const credited = new Map<string, { grossMinor: number; taxMinor: number }>();
  for (const part of parts) {
    const amounts =
      part.line === null ? sharesOf(lines, back, part.amountMinor) : new Map([[part.line, part.amountMinor]]);
    for (const line of lines) {
      const amount = amounts.get(line.line) ?? 0;
      const before = back.get(line.line) ?? 0;
      back.set(line.line, before + amount);
      if (part.refund !== refund) continue;
      const taxMinor = taxBack(line, before + amount) - taxBack(line, before);
      const known = credited.get(line.line) ?? { grossMinor: 0, taxMinor: 0 };
      credited.set(line.line, {
        grossMinor: known.grossMinor + amount,
        taxMinor: known.taxMinor + taxMinor,
      });
    }
  }
  return lines.flatMap((line) => {
    const sums = credited.get(line.line);
    return sums === undefined || sums.grossMinor === 0 ? [] : [{ ...line, quantity: 1, ...sums }];
  });
}

function sharesOf(
  lines: readonly BilledLine[],
  back: ReadonlyMap<string, number>,
  amount: number,
): Map<string, number> {
  const left = lines.map(({ line, grossMinor }) => Math.max(0, grossMinor - (back.get(line) ?? 0)));
  const isEnough = left.reduce((sum, one) => sum + one, 0) >= amount;
  const shares = shareOut(amount, isEnough ? left : lines.map(({ grossMinor }) => grossMinor));
  return new Map(lines.map(({ line }, index) => [line, shares[index] ?? 0]));
}

/** The tax in what went back of a line so far; never more than the line's. */
function taxBack({ grossMinor, taxMinor }: BilledLine, back: number): number {
  if (back >= grossMinor) return taxMinor;
  return Number((BigInt(taxMinor) * BigInt(back) * 2n + BigInt(grossMinor)) / (BigInt(grossMinor) * 2n));
}
