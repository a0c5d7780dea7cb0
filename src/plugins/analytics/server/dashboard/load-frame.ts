import type { Knex } from 'knex';
import type { AnalyticsQuery, Freshness } from '../../contract';
import type { Day } from '../../domain/day';
import { bucketOf, lastDays, periodBefore, type Bucket, type Period } from '../../domain/period';
import { asOfSql, asOfValues } from './as-of-sql';

/** What all queries of one page are asked by. */
export interface Frame {
  /** Of the figures: the same one, the same figures. */
  generation: string;
  freshness: Freshness;
  today: Day;
  period: Period;
  before: Period;
  bucket: Bucket;
  category: string | null;
  channel: string | null;
}

interface Row {
  generation: string;
  as_of: Date;
  time_zone: string | null;
  today: Day;
  judged_at: Date | null;
  is_rebuilding: boolean;
  rebuild_total: number;
  left: string;
}

/** The days that are asked for, in the zone of the rollups, and how old these are. */
export async function loadFrame(db: Knex, query: AnalyticsQuery): Promise<Frame> {
  const { rows } = (await db.raw(sql, asOfValues)) as { rows: Row[] };
  const row = rows[0]!;
  const { from, to } = query;
  const period = from === undefined || to === undefined ? lastDays(query.days, row.today) : { from, to };
  return {
    generation: row.generation,
    freshness: freshnessOf(row),
    today: row.today,
    period,
    before: periodBefore(period),
    bucket: bucketOf(period),
    category: query.category ?? null,
    channel: query.channel ?? null,
  };
}

function freshnessOf(row: Row): Freshness {
  const total = Math.max(row.rebuild_total, Number(row.left));
  return {
    asOf: row.as_of.toISOString(),
    timeZone: row.time_zone ?? 'UTC',
    judgedAt: row.judged_at?.toISOString() ?? null,
    rebuild: row.is_rebuilding ? { done: total - Number(row.left), total } : null,
  };
}

const sql = `
  select ${asOfSql} as as_of, state.generation, state.time_zone, state.judged_at, state.rebuild_total,
    (now() at time zone coalesce(state.time_zone, 'UTC'))::date::text as today,
    case when state.time_zone is null then exists (select from ledger.orders)
      else state.rebuild_finished_at is null end as is_rebuilding,
    (select count(*) from ledger.rollup_dirty_day) + (select count(*) from ledger.rollup_dirty_pattern) as left
  from ledger.rollup_state state`;
