import type { Knex } from 'knex';
import type { SalesRow } from '../../domain/compose-sales';
import { filterValues, isCategory, isChannel } from './filter-sql';
import type { Frame } from './load-frame';

type Row = Omit<SalesRow, 'grossMinor' | 'refundedMinor'> & { gross_minor: string; refunded_minor: string };

/** The period in its buckets, and the one before it as a whole. */
export async function loadSales(db: Knex, frame: Frame): Promise<SalesRow[]> {
  const { period, before, bucket } = frame;
  const values = { ...filterValues(frame), from: period.from, to: period.to, start: before.from };
  const first = bucket === 'week' ? `date_trunc('week', rollup.day)::date` : 'rollup.day';
  const { rows } = (await db.raw(
    `select rollup.category, rollup.currency,
       case when rollup.day >= :from::date then ${first}::text end as bucket,
       sum(rollup.lines)::integer as lines, sum(rollup.returned)::integer as returned,
       sum(rollup.gross_minor)::bigint as gross_minor, sum(rollup.refunded_minor)::bigint as refunded_minor
     from ledger.rollup_sales_day rollup
     where rollup.day between :start::date and :to::date and ${isCategory('rollup')} and ${isChannel('rollup')}
     group by 1, 2, 3 order by 1, 2, 3`,
    values,
  )) as { rows: Row[] };
  return rows.map(({ gross_minor: gross, refunded_minor: refunded, ...row }) => ({
    ...row,
    grossMinor: Number(gross),
    refundedMinor: Number(refunded),
  }));
}
