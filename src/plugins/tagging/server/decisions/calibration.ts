import type { Knex } from 'knex';
import type { CalibrationView, EngineName } from '../../contract';
import { acceptance } from '../../domain/decisions/beta';
import { isTrusted } from '../../domain/decisions/self-accept';

/** How editors decided, by facet and engine. What a machine accepted by itself proves nothing and is left out. */
export async function readCalibration(db: Knex, threshold: number): Promise<CalibrationView[]> {
  const { rows } = (await db.raw(
    `select facet, engine, count(*) filter (where state = 'accepted')::int as accepted,
       count(*) filter (where state = 'rejected')::int as rejected
     from ledger.suggestion
     where state in ('accepted', 'rejected') and reviewed_by like 'admin:%'
     group by facet, engine order by facet, engine`,
  )) as { rows: { facet: string; engine: EngineName; accepted: number; rejected: number }[] };
  return rows.map((row) => ({
    ...row,
    ...acceptance(row.accepted, row.rejected),
    isTrusted: isTrusted(row, threshold),
  }));
}
