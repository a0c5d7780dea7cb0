import type { Knex } from 'knex';
import type { AnalyticsQuery, Dashboard } from '../../contract';
import { composeSales } from '../../domain/compose-sales';
import { composeVelocity } from '../../domain/compose-velocity';
import { bucketsOf } from '../../domain/period';
import { loadBoard } from './load-board';
import { loadFrame, type Frame } from './load-frame';
import { loadSales } from './load-sales';
import { loadVersions } from './load-versions';
import { createPageMemory } from './page-memory';

const shownVersions = 20;

type Figures = Omit<Dashboard, 'freshness'>;

/** Reads the page in four queries, or in one while nobody has sold anything since it was last read. */
export function createDashboard(db: () => Knex): (query: AnalyticsQuery) => Promise<Dashboard> {
  const memory = createPageMemory<Figures>();
  return async (query) => {
    const frame = await loadFrame(db(), query);
    const { generation, freshness, today, ...asked } = frame;
    const stamp = `${generation} ${today} ${freshness.timeZone}`;
    const figures = await memory.get(JSON.stringify(asked), stamp, () => loadFigures(db(), frame));
    return { freshness, ...figures };
  };
}

async function loadFigures(db: Knex, frame: Frame): Promise<Figures> {
  const { today, period, before, bucket, category } = frame;
  const [rows, board, versions] = await Promise.all([
    loadSales(db, frame),
    loadBoard(db, frame),
    loadVersions(db, { category, period, patternId: null, limit: shownVersions }),
  ]);
  return {
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
