import type { Trx } from '../../../../kernel/ledger/transaction';
import type { Day } from '../../domain/day';
import { isReturned } from './returned-sql';

/** A day and a category of it; null: all of them. */
export interface DayKey {
  day: Day;
  category: string | null;
}

/** Counts these days anew from orders, lines and refunds: what stood there goes, what is true now comes. */
export async function recomputeDays(trx: Trx, zone: string, keys: readonly DayKey[]): Promise<void> {
  if (keys.length === 0) return;
  const values = {
    zone,
    days: keys.map(({ day }) => day),
    categories: keys.map(({ category }) => category),
  };
  await trx.raw(`with ${key} delete from ledger.rollup_sales_day rollup using key where ${isAsked}`, values);
  await trx.raw(insertion, values);
}

const key = `key as (select day, category from unnest(:days::date[], :categories::text[]) as key (day, category))`;
const isAsked = `rollup.day = key.day and (key.category is null or key.category = rollup.category)`;

/** Wider than the day by the greatest change of clocks, so that the index is used; the last term is exact. */
function happenedOn(moment: string): string {
  return `${moment} >= (day.day::timestamp at time zone :zone) - interval '3 hours'
    and ${moment} < ((day.day + 1)::timestamp at time zone :zone) + interval '3 hours'
    and (${moment} at time zone :zone)::date = day.day`;
}

/**
 * A refund of a whole order is shared out over its lines by their price, and adds up to the cent: each line gets what
 * the lines up to it have together, less what those before it have.
 */
const insertion = `
with ${key},
day as (select distinct day from key),
sold as (
  select day.day, line.category, orders.channel_account_id, orders.currency, 1 as lines, line.quantity,
    line.quantity * line.price_minor as gross_minor, ${isReturned}::integer as returned, 0::bigint as refunded_minor
  from day
  join ledger.orders on ${happenedOn('orders.placed_at')}
  join ledger.order_line line on line.order_id = orders.id
  where line.price_minor > 0
),
refunded as (
  select day.day, refund.order_id, refund.order_line_id, refund.amount_minor,
    orders.channel_account_id, orders.currency
  from day
  join ledger.standing_refund refund on ${happenedOn('refund.refunded_at')}
  join ledger.orders on orders.id = refund.order_id
),
shared as (
  select refunded.day, line.category, refunded.channel_account_id, refunded.currency,
    (div(amount_minor * upto, total) - div(amount_minor * (upto - weight), total))::bigint as refunded_minor
  from refunded
  cross join lateral (
    select category, weight, sum(weight) over (order by external_line, id) as upto, sum(weight) over () as total
    from (
      select id, external_line, category,
        case when sum(quantity * price_minor) over () = 0 then 1 else quantity * price_minor end as weight
      from ledger.order_line where order_line.order_id = refunded.order_id
    ) weighed
  ) line
  where refunded.order_line_id is null
),
named as (
  select refunded.day, line.category, refunded.channel_account_id, refunded.currency, refunded.amount_minor
  from refunded join ledger.order_line line on line.id = refunded.order_line_id
),
rollup as (
  select day, ledger.category_key(category) as category, channel_account_id, currency, sum(lines) as lines,
    sum(quantity) as quantity, sum(gross_minor) as gross_minor, sum(returned) as returned,
    sum(refunded_minor) as refunded_minor
  from (
    select * from sold
    union all select day, category, channel_account_id, currency, 0, 0, 0, 0, amount_minor from named
    union all select day, category, channel_account_id, currency, 0, 0, 0, 0, refunded_minor from shared
  ) part
  group by 1, 2, 3, 4
)
insert into ledger.rollup_sales_day
  (day, category, channel_account_id, currency, lines, quantity, gross_minor, returned, refunded_minor)
select rollup.* from rollup
where (lines > 0 or refunded_minor > 0) and exists (select from key where ${isAsked})`;
