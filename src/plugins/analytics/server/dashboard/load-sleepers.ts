import type { Knex } from 'knex';
import type { SleeperView } from '../../contract';
import { filterValues } from './filter-sql';
import { sleepersSql } from './sleepers-sql';

export interface SleepersAsked {
  category: string | null;
  patternId: string | null;
  limit: number;
}

export async function loadSleepers(
  db: Knex,
  { category, patternId, limit }: SleepersAsked,
): Promise<SleeperView[]> {
  const values = { ...filterValues({ category, channel: null }), patternId, limit };
  const { rows } = (await db.raw(`${sleepersSql} limit :limit`, values)) as { rows: SleeperView[] };
  return rows;
}
