import type { Context } from 'koa';
import { stringify } from 'csv-stringify/sync';
import type { TaxRow } from '../../domain/tax/tax-table';

const head = [
  ...['quarter', 'sold_in', 'country', 'rate_percent', 'currency'],
  ...['net_minor', 'tax_minor', 'gross_minor', 'amounts_without_proven_country'],
];

/** The table of a quarter for the tax return, a row a quarter of sale, country, rate and currency. */
export function answerQuarter(ctx: Context, quarter: string, rows: readonly TaxRow[]): string {
  ctx.set('Content-Type', 'text/csv; charset=utf-8');
  ctx.set('Content-Disposition', `attachment; filename="selvedge-tax-${quarter}.csv"`);
  ctx.set('Cache-Control', 'no-store');
  const cells = rows.map((row) => [
    ...[
      quarter,
      row.soldIn,
      row.country === '' ? 'unknown' : row.country,
      String(row.rate / 10),
      row.currency,
    ],
    ...[row.netMinor, row.taxMinor, row.grossMinor, row.unproven],
  ]);
  return stringify([head, ...cells], { bom: true, record_delimiter: '\r\n' });
}
