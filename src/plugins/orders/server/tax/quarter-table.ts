import type { Knex } from 'knex';
import { json } from '../../../../kernel/ledger/rows';
import { countryProof, type EvidenceRule } from '../../domain/tax/country-evidence';
import { creditedLines } from '../../domain/invoice/credited-lines';
import { daysOfQuarter } from '../../domain/tax/quarter';
import { TaxTable, type TaxRow } from '../../domain/tax/tax-table';
import type { CountrySign, Licence } from '../../inbound-contract';

export interface QuarterFilter {
  quarter: string;
  timeZone: string;
  rule: EvidenceRule;
  paidByChannels: readonly string[];
}

interface OrderRow {
  id: string;
  sold_in: string;
  is_sold: boolean;
  country: string | null;
  country_signs: unknown;
  currency: string;
  lines: unknown;
  refunds: unknown;
}

interface Line {
  line: string;
  title: string;
  licence: Licence;
  quantity: number;
  grossMinor: number;
  taxMinor: number;
}

interface Refund {
  refund: string;
  line: string | null;
  amountMinor: number;
  isNow: boolean;
}

const batch = 500;

/**
 * Orders that were paid in a quarter, or that money went back of in it. Free copies and sales whose tax the channel
 * pays are none of these.
 */
const touched = `
select orders.id from ledger.orders
join ledger.channel_account account on account.id = orders.channel_account_id
where orders.total_minor > 0 and not account.channel = any(:paidByChannels) and orders.id in (
  select id from ledger.orders
  where placed_at >= :from::timestamp at time zone :timeZone and placed_at < :until::timestamp at time zone :timeZone
  union all
  select order_id from ledger.standing_refund
  where refunded_at >= :from::timestamp at time zone :timeZone and refunded_at < :until::timestamp at time zone :timeZone
)`;

const some = `
select orders.id, to_char(orders.placed_at at time zone :timeZone, 'YYYY-"Q"Q') as sold_in,
  orders.placed_at >= :from::timestamp at time zone :timeZone
    and orders.placed_at < :until::timestamp at time zone :timeZone as is_sold,
  coalesce(orders.tax_country, orders.country) as country, orders.country_signs, orders.currency,
  (select jsonb_agg(jsonb_build_object('line', external_line, 'title', title, 'licence', licence,
      'quantity', quantity, 'grossMinor', quantity * price_minor, 'taxMinor', tax_minor) order by external_line)
    from ledger.order_line where order_id = orders.id) as lines,
  coalesce((select jsonb_agg(jsonb_build_object('refund', refund.external_id, 'line', line.external_line,
      'amountMinor', refund.amount_minor,
      'isNow', refund.refunded_at >= :from::timestamp at time zone :timeZone
        and refund.refunded_at < :until::timestamp at time zone :timeZone)
      order by refund.refunded_at, refund.external_id, line.external_line)
    from ledger.standing_refund refund left join ledger.order_line line on line.id = refund.order_line_id
    where refund.order_id = orders.id), '[]') as refunds
from ledger.orders where orders.id = any(:ids)`;

/** What was sold and what went back in a quarter of the shop's calendar, by country, rate and currency. */
export async function quarterTable(
  db: Knex,
  { quarter, timeZone, rule, paidByChannels }: QuarterFilter,
): Promise<TaxRow[]> {
  const table = new TaxTable();
  const asked = { ...daysOfQuarter(quarter), timeZone };
  const { rows: found } = (await db.raw(touched, { ...asked, paidByChannels: [...paidByChannels] })) as {
    rows: { id: string }[];
  };
  for (let start = 0; start < found.length; start += batch) {
    const ids = found.slice(start, start + batch).map(({ id }) => id);
    const { rows } = (await db.raw(some, { ...asked, ids })) as { rows: OrderRow[] };
    for (const row of rows) addOrder(table, row, rule);
  }
  return table.rows();
}

function addOrder(table: TaxTable, row: OrderRow, rule: EvidenceRule): void {
  const lines = json<Line[]>(row.lines);
  const refunds = json<Refund[]>(row.refunds);
  const about = {
    soldIn: row.sold_in,
    country: row.country,
    currency: row.currency,
    isProven: countryProof(json<CountrySign[]>(row.country_signs), rule).isProven,
  };
  const sold = new Map(lines.map((line) => [line.line, { ...line, pieces: line.quantity }]));
  if (row.is_sold)
    for (const { grossMinor, taxMinor, line } of lines.filter((one) => one.grossMinor > 0))
      table.add({ ...about, grossMinor, taxMinor, line: sold.get(line)! });
  const now = new Set(refunds.flatMap(({ refund, isNow }) => (isNow ? [refund] : [])));
  for (const refund of now)
    for (const back of creditedLines(lines, refunds, refund))
      table.add({
        ...about,
        grossMinor: -back.grossMinor,
        taxMinor: -back.taxMinor,
        line: sold.get(back.line)!,
      });
}
