import type { Knex } from 'knex';
import { table } from '../../../../kernel/ledger/rows';
import type { RecheckView } from '../../gates-contract';

interface Row {
  id: string;
  cause: RecheckView['cause'];
  started_by: string;
  started_at: Date;
  ended_at: Date | null;
  total: number;
  done: number;
  changed: number;
  /** Postgres's bigint arrives as text. */
  position: string | number;
  again_by: string | null;
}

export interface Recheck extends Omit<RecheckView, 'startedByName'> {
  position: number;
  againBy: string | null;
}

export async function latestRecheck(db: Knex): Promise<Recheck | null> {
  const row = await table<Row>(db, 'preflight_recheck').orderBy('started_at', 'desc').first();
  return row === undefined ? null : read(row);
}

/** The one that runs, locked until the transaction ends. */
export async function runningRecheck(trx: Knex.Transaction): Promise<Recheck | null> {
  const row = await table<Row>(trx, 'preflight_recheck').whereNull('ended_at').forUpdate().first();
  return row === undefined ? null : read(row);
}

function read(row: Row): Recheck {
  return {
    recheckId: row.id,
    cause: row.cause,
    startedBy: row.started_by,
    startedAt: row.started_at.toISOString(),
    endedAt: row.ended_at?.toISOString() ?? null,
    total: row.total,
    done: row.done,
    changed: row.changed,
    isAskedAgain: row.ended_at === null && row.again_by !== null,
    position: Number(row.position),
    againBy: row.again_by,
  };
}
