import type { Knex } from 'knex';
import { analyticsQuery, type AnalyticsSummary } from '../../contract';
import { composeSales } from '../../domain/compose-sales';
import { loadBoard } from './load-board';
import { loadFrame } from './load-frame';
import { loadSales } from './load-sales';

/** The last 28 days in a few numbers, for the home page. */
export async function loadSummary(db: Knex): Promise<AnalyticsSummary> {
  const frame = await loadFrame(db, analyticsQuery.parse({}));
  const [rows, board, alerts] = await Promise.all([
    loadSales(db, frame),
    loadBoard(db, frame),
    countAlerts(db),
  ]);
  const { sales, gross, refunded } = composeSales(rows);
  const moved = board.windows.flatMap(({ category, trend }) =>
    trend?.isSignificant ? [{ category, rises: trend.ratio > 1 }] : [],
  );
  return {
    freshness: frame.freshness,
    period: frame.period,
    sales,
    gross,
    refunded,
    activePatterns: board.activePatterns,
    sleeping: board.sleeping.total,
    alerts,
    rising: moved.filter(({ rises }) => rises).map(({ category }) => category),
    falling: moved.filter(({ rises }) => !rises).map(({ category }) => category),
  };
}

/** Versions that stand out, however many reasons each has. */
async function countAlerts(db: Knex): Promise<number> {
  const { rows } = (await db.raw(
    `select count(distinct released_version_id) as n from ledger.rollup_finding`,
  )) as { rows: { n: string }[] };
  return Number(rows[0]?.n ?? 0);
}
