import type { Trx } from '../../../../kernel/ledger/transaction';

/** A place in the books: one after the other in a series and year, without a gap. */
export interface InvoiceNumber {
  series: string;
  year: number;
  number: number;
  /** `2026-000017` with the series before it. */
  label: string;
}

/**
 * Takes the next number of a series. The row stays locked until the transaction ends, so a number that was not used is
 * given to the next, and none is left out.
 */
export async function nextNumber(trx: Trx, series: string, today: string): Promise<InvoiceNumber> {
  const year = Number(today.slice(0, 4));
  const { rows } = (await trx.raw(
    `insert into ledger.invoice_series as known (series, year, last) values (?, ?, 1)
     on conflict (series, year) do update set last = known.last + 1 returning last`,
    [series, year],
  )) as { rows: { last: number }[] };
  const number = rows[0]!.last;
  return { series, year, number, label: `${series}${String(year)}-${String(number).padStart(6, '0')}` };
}
