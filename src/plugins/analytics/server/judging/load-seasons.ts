import type { Knex } from 'knex';
import { addDays, daysBetween, seasonSlot, weekOf, type Day } from '../../domain/day';
import { seasonalIndex } from '../../domain/seasonal-index';

interface WeekRow {
  category: string;
  week: Day;
  shares: number;
}
interface BirthRow {
  category: string;
  week: Day;
  patterns: number;
}

/** So many whole weeks are looked at; a season of five years ago is another one. */
const longest = 208;

/**
 * The season of each category, from the weeks before this one: in every week the mean, over the patterns that were
 * live, of what each sold as a share of its own usual week.
 */
export async function loadSeasons(db: Knex, today: Day): Promise<Map<string, number[]>> {
  const thisWeek = weekOf(today);
  const firstWeek = addDays(thisWeek, -7 * longest);
  const values = { thisWeek, firstWeek };
  const weeks = (await db.raw(weekShares, values)) as { rows: WeekRow[] };
  const births = (await db.raw(patternsByFirstWeek, values)) as { rows: BirthRow[] };
  const weeksOf = Map.groupBy(weeks.rows, ({ category }) => category);
  return new Map(
    [...Map.groupBy(births.rows, ({ category }) => category)].map(([category, born]) => [
      category,
      index(weeksOf.get(category) ?? [], born, thisWeek),
    ]),
  );
}

function index(weeks: readonly WeekRow[], born: readonly BirthRow[], thisWeek: Day): number[] {
  const first = born.map(({ week }) => week).sort()[0] ?? thisWeek;
  const count = Math.max(0, daysBetween(first, thisWeek) / 7);
  const sold = new Map(weeks.map(({ week, shares }) => [week, shares]));
  const newcomers = new Map(born.map(({ week, patterns }) => [week, patterns]));
  let live = 0;
  const levels = Array.from({ length: count }, (_, at) => {
    const week = addDays(first, 7 * at);
    live += newcomers.get(week) ?? 0;
    return live === 0 ? 0 : (sold.get(week) ?? 0) / live;
  });
  return seasonalIndex(levels, seasonSlot(first));
}

/** A pattern's category is that of its version that sold last. */
const pattern = `
  pattern as (
    select pattern_id, (array_agg(category order by last_day desc nulls last, released_version_id))[1] as category,
      greatest(date_trunc('week', min(live_since))::date, :firstWeek::date) as first_week
    from ledger.rollup_version_lifetime group by 1 having sum(sold) > 0
  )`;

const weekShares = `
  with ${pattern},
  usual as (
    select pattern.pattern_id, pattern.category,
      sum(week.sold)::float8 / ((:thisWeek::date - pattern.first_week) / 7) as lines
    from pattern join ledger.rollup_version_week week on week.pattern_id = pattern.pattern_id
    where pattern.first_week < :thisWeek::date and week.week >= pattern.first_week and week.week < :thisWeek::date
    group by pattern.pattern_id, pattern.category, pattern.first_week
  )
  select usual.category, week.week::text as week, sum(week.sold / usual.lines)::float8 as shares
  from usual join ledger.rollup_version_week week on week.pattern_id = usual.pattern_id
  where usual.lines > 0 and week.week >= :firstWeek::date and week.week < :thisWeek::date
  group by 1, 2`;

const patternsByFirstWeek = `
  with ${pattern}
  select category, first_week::text as week, count(*)::integer as patterns from pattern
  where first_week < :thisWeek::date group by 1, 2`;
