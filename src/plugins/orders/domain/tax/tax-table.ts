import { taxRate } from './tax-rate';

/** A line that was sold in a quarter, or a part of it that went back in it. */
export interface TaxedAmount {
  /** The quarter of the sale: a refund corrects that one (OSS). */
  soldIn: string;
  country: string | null;
  currency: string;
  /** Below nothing where it went back. */
  grossMinor: number;
  taxMinor: number;
  /** Of the line as it was sold: a part of it was taxed as the whole. */
  line: { grossMinor: number; taxMinor: number; pieces: number };
  isProven: boolean;
}

export interface TaxRow {
  soldIn: string;
  country: string;
  /** In tenths of a percent. */
  rate: number;
  currency: string;
  netMinor: number;
  taxMinor: number;
  grossMinor: number;
  /** How many of the amounts have no proven country. */
  unproven: number;
}

/** Sums by quarter of sale, country, rate and currency. Whole numbers all the way: the rows add up to the lines. */
export class TaxTable {
  private readonly sums = new Map<string, TaxRow>();

  add({ soldIn, country, currency, grossMinor, taxMinor, line, isProven }: TaxedAmount): void {
    const place = { soldIn, country: country ?? '', rate: taxRate(line), currency };
    const key = Object.values(place).join(' ');
    const row = this.sums.get(key) ?? { ...place, netMinor: 0, taxMinor: 0, grossMinor: 0, unproven: 0 };
    row.grossMinor += grossMinor;
    row.taxMinor += taxMinor;
    row.netMinor += grossMinor - taxMinor;
    row.unproven += isProven ? 0 : 1;
    this.sums.set(key, row);
  }

  rows(): TaxRow[] {
    const place = (row: TaxRow) =>
      `${row.soldIn} ${row.country} ${row.currency} ${String(row.rate).padStart(4, '0')}`;
    return [...this.sums.values()].sort((one, other) => (place(one) < place(other) ? -1 : 1));
  }
}
