import type { Trx } from '../../../../kernel/ledger/transaction';
import { countMarks } from './drain';
import { holdCounting, holdMarks } from './rollup-state';

/**
 * Marks everything there is, in this zone, and forgets nothing: what was counted before stays to be seen until its
 * turn comes. Resolves to how much has to be counted.
 */
export async function beginRebuild(trx: Trx, zone: string): Promise<number> {
  await holdMarks(trx);
  await holdCounting(trx);
  await trx.raw(`delete from ledger.rollup_dirty_day`);
  await trx.raw(allDays, { zone });
  await trx.raw(allPatterns);
  const total = await countMarks(trx);
  await trx.raw(
    `update ledger.rollup_state set time_zone = :zone, rebuild_total = :total, rebuild_started_at = now(),
       rebuild_finished_at = null, judged_at = null,
       position = (select coalesce(max(position), 0) from ledger.event)`,
    { zone, total },
  );
  return total;
}

const allDays = `
  insert into ledger.rollup_dirty_day (day, category)
  select generate_series(min(at at time zone :zone)::date, max(at at time zone :zone)::date, interval '1 day')::date, null
  from (
    select min(placed_at) as at from ledger.orders
    union all select max(placed_at) from ledger.orders
    union all select min(refunded_at) from ledger.refund
    union all select max(refunded_at) from ledger.refund
  ) ends
  union
  select day, null from ledger.rollup_sales_day`;

const allPatterns = `
  insert into ledger.rollup_dirty_pattern (pattern_id)
  select pattern_id from ledger.order_line
  union select pattern_id from ledger.released_version
  union select pattern_id from ledger.rollup_version_lifetime
  union select pattern_id from ledger.rollup_version_week
  on conflict do nothing`;
