import type { Knex } from 'knex';
import { json } from '../../../../kernel/ledger/rows';
import type { SleeperView } from '../../contract';
import type { CategoryWindow } from '../../domain/compose-velocity';
import { addDays, weekOf, type Day } from '../../domain/day';
import type { Period } from '../../domain/period';
import { filterValues, isCategory, isChannel } from './filter-sql';
import type { Frame } from './load-frame';
import { sleepersSql } from './sleepers-sql';

/** What does not hang on the buckets: one row of the database. */
export interface Board {
  windows: CategoryWindow[];
  sleeping: { total: number; shown: SleeperView[] };
  activePatterns: { now: number; before: number };
}

interface Row {
  windows: unknown;
  sleeping_total: string;
  sleeping: unknown;
  active_now: string;
  active_before: string;
}

const shownSleepers = 20;

export async function loadBoard(db: Knex, frame: Frame): Promise<Board> {
  const { today, period, before } = frame;
  const values = {
    ...filterValues(frame),
    today,
    ...edges('now', period),
    ...edges('before', before),
    shown: shownSleepers,
    patternId: null,
  };
  const { rows } = (await db.raw(sql, values)) as { rows: Row[] };
  const row = rows[0]!;
  return {
    windows: json<CategoryWindow[] | null>(row.windows) ?? [],
    sleeping: {
      total: Number(row.sleeping_total),
      shown: json<SleeperView[] | null>(row.sleeping) ?? [],
    },
    activePatterns: { now: Number(row.active_now), before: Number(row.active_before) },
  };
}

/** The weeks a period touches; at its ends the week's own first and last sale decide. */
function edges(name: string, { from, to }: Period): Record<string, Day> {
  return {
    [`${name}From`]: from,
    [`${name}To`]: to,
    [`${name}First`]: weekOf(from),
    [`${name}Last`]: addDays(weekOf(to), 6),
  };
}

/** One look into the index a pattern, however long the period is. */
const active = (name: string) => `
  (select count(*) from (
    select pattern_id from ledger.rollup_version_lifetime life
    where sold > 0 and last_day >= :${name}From::date and first_day <= :${name}To::date and ${isCategory('life')}
    group by 1
  ) pattern where exists (
    select from ledger.rollup_version_week week
    where week.pattern_id = pattern.pattern_id and week.week between :${name}First::date and :${name}Last::date
      and week.last_day >= :${name}From::date and week.first_day <= :${name}To::date
  ))`;

const lastDays = (days: number) =>
  `coalesce(sum(rollup.lines - rollup.returned) filter (where rollup.day > :today::date - ${days}), 0)`;

const sql = `
  with lived as (
    select category, min(live_since) as live_since from ledger.rollup_version_lifetime life
    where ${isCategory('life')} group by 1
  ),
  sold as (
    select rollup.category, ${lastDays(7)} as last7, ${lastDays(28)} as last28, ${lastDays(90)} as last90
    from ledger.rollup_sales_day rollup
    where rollup.day > :today::date - 90 and rollup.day <= :today::date
      and ${isCategory('rollup')} and ${isChannel('rollup')}
    group by 1
  )
  select
    (select json_agg(json_build_object(
       'category', lived.category, 'liveSince', lived.live_since, 'last7', coalesce(sold.last7, 0),
       'last28', coalesce(sold.last28, 0), 'last90', coalesce(sold.last90, 0), 'trend', trend.evidence))
     from lived
     left join sold on sold.category = lived.category
     left join ledger.rollup_finding trend on trend.kind = 'trend' and trend.category = lived.category) as windows,
    (select count(*) from ledger.rollup_finding finding
     where finding.kind = 'sleeping' and ${isCategory('finding')}) as sleeping_total,
    (select json_agg(sleeper) from (${sleepersSql} limit :shown) sleeper) as sleeping,
    ${active('now')} as active_now,
    ${active('before')} as active_before`;
