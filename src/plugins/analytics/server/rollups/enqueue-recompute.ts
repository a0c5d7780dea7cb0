import type { Jobs } from '../../../../kernel/jobs/jobs';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { recomputeJob } from './recompute-job';

/** What comes within these seconds is counted together. */
const gatherSeconds = 2;

/** Orders a recount unless one is ordered already. */
export async function enqueueRecompute(jobs: Jobs, trx: Trx, afterSeconds = gatherSeconds): Promise<void> {
  const { rows } = (await trx.raw(
    `update ledger.rollup_state set is_enqueued = true where not is_enqueued returning is_enqueued`,
  )) as { rows: unknown[] };
  if (rows.length > 0) await jobs.enqueue(trx, recomputeJob, {}, { afterSeconds });
}
