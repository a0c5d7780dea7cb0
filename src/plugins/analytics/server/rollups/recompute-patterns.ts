import type { Trx } from '../../../../kernel/ledger/transaction';
import { isReturned } from './returned-sql';

/** Counts these patterns' weeks and lives anew, a row a version; lines sold before the first version have none. */
export async function recomputePatterns(
  trx: Trx,
  zone: string,
  patternIds: readonly string[],
): Promise<void> {
  if (patternIds.length === 0) return;
  const values = { zone, patterns: [...patternIds] };
  await trx.raw(`delete from ledger.rollup_version_week where pattern_id = any(:patterns)`, values);
  await trx.raw(`delete from ledger.rollup_version_lifetime where pattern_id = any(:patterns)`, values);
  await trx.raw(insertion, values);
}

const noVersion = `'00000000-0000-0000-0000-000000000000'::uuid`;
const sameVersion = (one: string, other: string) =>
  `coalesce(${one}.released_version_id, ${noVersion}) = coalesce(${other}.released_version_id, ${noVersion})`;

/**
 * A customer counts once a version, at the first ticket for one of its files; an inquiry where it came within 60 days
 * of somebody's first download. A version's category is that of the newest line sold with it.
 */
const insertion = `
with version as (
  select id as released_version_id, pattern_id, craft, (released_at at time zone :zone)::date as day
  from ledger.released_version where pattern_id = any(:patterns)
),
line as (
  select line.pattern_id, line.released_version_id, line.id, orders.placed_at,
    (orders.placed_at at time zone :zone)::date as day, line.category, ${isReturned}::integer as refunded
  from ledger.order_line line
  join ledger.orders on orders.id = line.order_id
  where line.pattern_id = any(:patterns) and line.price_minor > 0
),
first_download as (
  select version.pattern_id, version.released_version_id, entitled.customer_id, min(download.minted_at) as at
  from version
  join ledger.released_file file on file.released_version_id = version.released_version_id
  join ledger.download on download.released_file_id = file.id
  join ledger.entitlement entitled on entitled.id = download.entitlement_id
  group by 1, 2, 3
),
asked as (
  select version.pattern_id, version.released_version_id, inquiry.reason,
    (inquiry.opened_at at time zone :zone)::date as day
  from version
  join ledger.inquiry on inquiry.released_version_id = version.released_version_id
  where exists (
    select from first_download fetched
    where fetched.released_version_id = version.released_version_id
      and inquiry.opened_at >= fetched.at and inquiry.opened_at < fetched.at + interval '60 days'
  )
),
counted as (
  select pattern_id, released_version_id, day, 1 as sold, refunded, 0 as inquiries, 0 as downloads from line
  union all
  select pattern_id, released_version_id, (at at time zone :zone)::date, 0, 0, 0, 1 from first_download
  union all
  select pattern_id, released_version_id, day, 0, 0, 1, 0 from asked
),
week as (
  insert into ledger.rollup_version_week
    (week, pattern_id, released_version_id, sold, refunded, inquiries, downloads, first_day, last_day)
  select date_trunc('week', day)::date, pattern_id, released_version_id, sum(sold), sum(refunded), sum(inquiries),
    sum(downloads), min(day) filter (where sold > 0), max(day) filter (where sold > 0)
  from counted group by 1, 2, 3
  returning 1
),
total as (
  select pattern_id, released_version_id, sum(sold) as sold, sum(refunded) as refunded, sum(inquiries) as inquiries,
    sum(downloads) as downloads, min(day) filter (where sold > 0) as first_day,
    max(day) filter (where sold > 0) as last_day
  from counted group by 1, 2
),
newest as (
  select distinct on (pattern_id, released_version_id) pattern_id, released_version_id, category
  from line order by pattern_id, released_version_id, placed_at desc, id desc
),
newest_of_all as (
  select distinct on (pattern_id) pattern_id, category from line order by pattern_id, placed_at desc, id desc
),
reason as (
  select released_version_id, jsonb_object_agg(reason, times) as reasons
  from (select released_version_id, reason, count(*) as times from asked group by 1, 2) told group by 1
),
member as (
  select pattern_id, released_version_id from total
  union select pattern_id, released_version_id from version
)
insert into ledger.rollup_version_lifetime
  (pattern_id, released_version_id, sold, refunded, inquiries, downloads, category, live_since, first_day, last_day, reasons)
select member.pattern_id, member.released_version_id, coalesce(total.sold, 0), coalesce(total.refunded, 0),
  coalesce(total.inquiries, 0), coalesce(total.downloads, 0),
  coalesce(ledger.category_key(newest.category), ledger.category_key(newest_of_all.category), version.craft, 'other'),
  least(version.day, total.first_day), total.first_day, total.last_day, coalesce(reason.reasons, '{}')
from member
left join total on total.pattern_id = member.pattern_id and ${sameVersion('total', 'member')}
left join newest on newest.pattern_id = member.pattern_id and ${sameVersion('newest', 'member')}
left join newest_of_all on newest_of_all.pattern_id = member.pattern_id
left join version on version.released_version_id = member.released_version_id
left join reason on reason.released_version_id = member.released_version_id`;
