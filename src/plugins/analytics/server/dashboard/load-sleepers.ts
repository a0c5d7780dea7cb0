import type { Knex } from 'knex';
import type { SleeperView } from '../../contract';
import { filterValues } from './filter-sql';
import { sleepersSql } from './sleepers-sql';

export async function loadSleepers(db: Knex, category: string | null, limit: number): Promise<SleeperView[]> {
  const values = { ...filterValues({ category, channel: null }), limit };
  const { rows } = (await db.raw(`${sleepersSql} limit :limit`, values)) as { rows: SleeperView[] };
  return rows;
}
