import type { MoneyView, RateView } from '../contract';
import type { Day } from './day';
import { wilson } from './statistics/wilson';

/** A bucket of one category and currency; what was before the period is one bucket without a day. */
export interface SalesRow {
  category: string;
  currency: string;
  bucket: Day | null;
  /** Paid lines, and those of them that were refunded in full since. */
  lines: number;
  returned: number;
  grossMinor: number;
  /** What went back in these days, whenever it was sold. */
  refundedMinor: number;
}

export interface SalesTotals {
  sales: { lines: number; linesBefore: number };
  gross: MoneyView[];
  refunded: MoneyView[];
  returns: RateView | null;
  returnsBefore: RateView | null;
}

/** The totals of a period and of the one before it. Money is summed by currency only; currencies are never mixed. */
export function composeSales(rows: readonly SalesRow[]): SalesTotals {
  const now = rows.filter(({ bucket }) => bucket !== null);
  const before = rows.filter(({ bucket }) => bucket === null);
  const lines = (of: readonly SalesRow[]) => sum(of, (row) => row.lines);
  const returns = (of: readonly SalesRow[]) =>
    wilson(
      sum(of, (row) => row.returned),
      lines(of),
    );
  return {
    sales: { lines: lines(now), linesBefore: lines(before) },
    gross: money(now, before, (row) => row.grossMinor),
    refunded: money(now, before, (row) => row.refundedMinor),
    returns: returns(now),
    returnsBefore: returns(before),
  };
}

function money(
  now: readonly SalesRow[],
  before: readonly SalesRow[],
  amount: (row: SalesRow) => number,
): MoneyView[] {
  const currencies = [...new Set([...now, ...before].map(({ currency }) => currency))].sort();
  return currencies.map((currency) => {
    const of = (rows: readonly SalesRow[]) =>
      sum(
        rows.filter((row) => row.currency === currency),
        amount,
      );
    return { currency, minor: of(now), minorBefore: of(before) };
  });
}

function sum(rows: readonly SalesRow[], value: (row: SalesRow) => number): number {
  return rows.reduce((total, row) => total + value(row), 0);
}
