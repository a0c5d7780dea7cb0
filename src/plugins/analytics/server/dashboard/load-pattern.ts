import type { Knex } from 'knex';
import { analyticsQuery, type PatternSales } from '../../contract';
import type { Day } from '../../domain/day';
import { velocity } from '../../domain/velocity';
import { isReturned } from '../rollups/returned-sql';
import { loadFrame } from './load-frame';
import { loadSleepers } from './load-sleepers';
import { loadVersions } from './load-versions';

const shownVersions = 10;

interface Row {
  live_since: Day | null;
  last28: number;
  last90: number;
}

/** How one pattern sells: its lines of the last days straight from the ledger, its versions from the rollups. */
export async function loadPattern(db: Knex, patternId: string): Promise<PatternSales> {
  const { freshness, today } = await loadFrame(db, analyticsQuery.parse({}));
  const values = { patternId, today, zone: freshness.timeZone };
  const [{ rows }, versions, sleepers] = await Promise.all([
    db.raw(sql, values) as Promise<{ rows: Row[] }>,
    loadVersions(db, { category: null, period: null, patternId, limit: shownVersions }),
    loadSleepers(db, { category: null, patternId, limit: 1 }),
  ]);
  const { live_since: liveSince = null, last28 = 0, last90 = 0 } = rows[0] ?? {};
  return {
    freshness,
    last28,
    last90,
    perDay28: velocity({ lines: last28, liveSince, today }, 28),
    perDay90: velocity({ lines: last90, liveSince, today }, 90),
    versions,
    sleeping: sleepers[0] ?? null,
  };
}

const sql = `
  select (select min(live_since)::text from ledger.rollup_version_lifetime where pattern_id = :patternId) as live_since,
    (count(*) filter (where day > :today::date - 28))::integer as last28, count(*)::integer as last90
  from (
    select (orders.placed_at at time zone :zone)::date as day
    from ledger.order_line line join ledger.orders on orders.id = line.order_id
    where line.pattern_id = :patternId and line.price_minor > 0 and not ${isReturned}
      and orders.placed_at > :today::date - interval '91 days'
  ) sold where day > :today::date - 90 and day <= :today::date`;
