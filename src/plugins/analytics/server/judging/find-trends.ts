import type { Knex } from 'knex';
import { addDays, seasonSlot, type Day } from '../../domain/day';
import { trends, type Trend } from '../../domain/trend';

export interface CategoryTrend extends Trend {
  category: string;
}

interface Row {
  category: string;
  weeks: number[];
}

const weeksSeen = 12;
const daysSeen = weeksSeen * 7;

/** The trend of each category that was there for all of the last twelve weeks, up to yesterday; season taken out. */
export async function findTrends(
  db: Knex,
  today: Day,
  seasons: ReadonlyMap<string, number[]>,
): Promise<CategoryTrend[]> {
  const { rows } = (await db.raw(weeklyLines, { from: addDays(today, -daysSeen), today })) as { rows: Row[] };
  const starts = Array.from({ length: weeksSeen }, (_, week) => addDays(today, 7 * week - daysSeen));
  const series = rows.map(({ category, weeks }) => {
    const index = seasons.get(category);
    return { weeks, season: index && starts.map((day) => index[seasonSlot(day)] ?? 1) };
  });
  return trends(series).flatMap((trend, at) =>
    trend === null ? [] : [{ ...trend, category: rows[at]!.category }],
  );
}

const weeklyLines = `
  with category as (
    select category, min(live_since) as live_since from ledger.rollup_version_lifetime group by 1
    having min(live_since) <= :from::date
  )
  select category.category, array(
    select coalesce(sum(rollup.lines - rollup.returned), 0)::integer
    from generate_series(0, ${weeksSeen - 1}) week
    left join ledger.rollup_sales_day rollup on rollup.category = category.category
      and rollup.day >= :from::date + 7 * week and rollup.day < :from::date + 7 * week + 7
      and rollup.day < :today::date
    group by week order by week
  ) as weeks
  from category order by 1`;
