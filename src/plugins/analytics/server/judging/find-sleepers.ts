import type { Knex } from 'knex';
import { addDays, type Day } from '../../domain/day';
import { sleep, type Sleep } from '../../domain/sleeping';

export interface Sleeper extends Sleep {
  patternId: string;
  category: string;
  linesBefore: number;
}

interface Row {
  pattern_id: string;
  category: string;
  live_since: Day;
  last_day: Day;
  lines: number;
}

const even: readonly number[] = [];

/** Patterns that are on sale and have fallen asleep. */
export async function findSleepers(
  db: Knex,
  today: Day,
  seasons: ReadonlyMap<string, number[]>,
): Promise<Sleeper[]> {
  const { rows } = (await db.raw(quietOnes, { until: addDays(today, -90) })) as { rows: Row[] };
  return rows.flatMap((row) => {
    const history = {
      liveSince: row.live_since,
      lastSale: row.last_day,
      linesBefore: row.lines,
      today,
      season: seasons.get(row.category) ?? even,
    };
    const found = sleep(history);
    return found === null
      ? []
      : [{ ...found, patternId: row.pattern_id, category: row.category, linesBefore: row.lines }];
  });
}

/** With the lines of the 52 weeks up to the last sale. */
const quietOnes = `
  with quiet as (
    select pattern_id, min(live_since) as live_since, max(last_day) as last_day,
      (array_agg(category order by last_day desc nulls last, released_version_id))[1] as category
    from ledger.rollup_version_lifetime group by 1 having max(last_day) <= :until::date
  )
  select quiet.pattern_id, quiet.category, quiet.live_since::text as live_since, quiet.last_day::text as last_day,
    sum(week.sold)::integer as lines
  from quiet
  join ledger.released_standing standing on standing.pattern_id = quiet.pattern_id and standing.state = 'released'
  join ledger.rollup_version_week week on week.pattern_id = quiet.pattern_id
    and week.week > date_trunc('week', quiet.last_day)::date - 364
  group by 1, 2, 3, 4 order by 1`;
