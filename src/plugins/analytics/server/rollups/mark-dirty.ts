import type { Trx } from '../../../../kernel/ledger/transaction';

/** What an event is about: everything that is counted from it has to be counted anew. */
export type Marked =
  | { kind: 'order'; id: string }
  | { kind: 'pattern'; id: string }
  | { kind: 'download'; id: string }
  | { kind: 'inquiry'; id: string };

/** `since` is when it happened: the rollups are as of then until it is counted. */
export async function markDirty(trx: Trx, marked: Marked, zone: string, since: Date): Promise<void> {
  const values = { id: marked.id, zone, since };
  if (marked.kind === 'order') await trx.raw(daysOfOrder, values);
  await trx.raw(patternsOf[marked.kind], values);
}

// Sorted, so that two that mark at once wait for each other in one order only.
const daysOfOrder = `
  insert into ledger.rollup_dirty_day (day, category, marked_at)
  select distinct (moment.at at time zone :zone)::date, ledger.category_key(line.category), :since::timestamptz
  from ledger.orders
  join ledger.order_line line on line.order_id = orders.id
  cross join lateral (
    select orders.placed_at as at union all
    select refunded_at from ledger.refund where refund.order_id = orders.id
  ) moment
  where orders.id = :id
  order by 1, 2
  on conflict do nothing`;

const into = `insert into ledger.rollup_dirty_pattern (pattern_id, marked_at)`;

const patternsOf: Record<Marked['kind'], string> = {
  order: `${into} select distinct pattern_id, :since::timestamptz from ledger.order_line where order_id = :id
    order by 1 on conflict do nothing`,
  pattern: `${into} values (:id, :since) on conflict do nothing`,
  download: `${into} select version.pattern_id, :since::timestamptz
    from ledger.download
    join ledger.released_file file on file.id = download.released_file_id
    join ledger.released_version version on version.id = file.released_version_id
    where download.id = :id on conflict do nothing`,
  inquiry: `${into} select version.pattern_id, :since::timestamptz
    from ledger.inquiry join ledger.released_version version on version.id = inquiry.released_version_id
    where inquiry.id = :id on conflict do nothing`,
};
