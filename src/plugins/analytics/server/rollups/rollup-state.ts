import type { Knex } from 'knex';
import { table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';

export interface RollupState {
  /** The zone whose days the rollups have; null: they were never made. */
  timeZone: string | null;
  isEnqueued: boolean;
  judgedAt: Date | null;
}

interface Row {
  time_zone: string | null;
  is_enqueued: boolean;
  judged_at: Date | null;
}

export async function readState(db: Knex): Promise<RollupState> {
  const row = await table<Row>(db, 'rollup_state').first();
  if (row === undefined) throw new Error('ledger.rollup_state has lost its row');
  return { timeZone: row.time_zone, isEnqueued: row.is_enqueued, judgedAt: row.judged_at };
}

/** Call where a figure was changed: what readers remember is forgotten. */
export async function raiseGeneration(trx: Trx): Promise<void> {
  await trx.raw(`update ledger.rollup_state set generation = generation + 1`);
}

/**
 * Whoever marks shares this lock until its commit, whoever begins to count takes it alone: so nothing can be marked
 * unseen between "there is a job for that" and the job's look.
 */
export async function shareMarks(trx: Trx): Promise<void> {
  await trx.raw(`select pg_advisory_xact_lock_shared(hashtext('analytics.marks'))`);
}

export async function holdMarks(trx: Trx): Promise<void> {
  await trx.raw(`select pg_advisory_xact_lock(hashtext('analytics.marks'))`);
}

/** One counts at a time. Taken before the state's row is touched: whoever counts writes that row last. */
export async function holdCounting(trx: Trx): Promise<void> {
  await trx.raw(`select pg_advisory_xact_lock(hashtext('analytics.recompute'))`);
}
