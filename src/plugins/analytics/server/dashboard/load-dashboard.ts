import type { Knex } from 'knex';
import type { AnalyticsQuery, Dashboard } from '../../contract';
import { composeSales } from '../../domain/compose-sales';
import { composeVelocity } from '../../domain/compose-velocity';
import { bucketsOf } from '../../domain/period';
import { loadBoard } from './load-board';
import { loadFrame } from './load-frame';
import { loadSales } from './load-sales';
import { loadVersions } from './load-versions';

const shownVersions = 20;

/** The whole page in four queries. */
export async function loadDashboard(db: Knex, query: AnalyticsQuery): Promise<Dashboard> {
  const frame = await loadFrame(db, query);
  const { freshness, today, period, before, bucket, category } = frame;
  const [rows, board, versions] = await Promise.all([
    loadSales(db, frame),
    loadBoard(db, frame),
    loadVersions(db, { category, period, patternId: null, limit: shownVersions }),
  ]);
  return {
    freshness,
    period,
    before,
    bucket,
    buckets: bucketsOf(period, bucket),
    ...composeSales(rows),
    activePatterns: board.activePatterns,
    velocity: composeVelocity(rows, board.windows, { period, bucket, today }),
    versions,
    sleeping: board.sleeping,
  };
}
