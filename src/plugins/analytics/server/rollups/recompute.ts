import { judge } from '../judging/judge';
import { beginRebuild } from './begin-rebuild';
import { drain } from './drain';
import { enqueueRecompute } from './enqueue-recompute';
import { holdCounting, holdMarks, readState } from './rollup-state';
import type { JobTools } from './rollup-tools';

/** A job that would run longer hands the rest to another. */
const longestMs = 10 * 60_000;
const judgeEveryMs = 10 * 60_000;

/**
 * Counts what is marked; everything, where it was never counted or the shop has moved to another zone. Judges after
 * that, if it has not been done for ten minutes.
 */
export async function recompute(tools: JobTools, { signal }: { signal: AbortSignal }): Promise<void> {
  const { transaction, jobs } = tools;
  const zone = await tools.timeZone();
  const { judgedAt } = await transaction(async (trx) => {
    await holdMarks(trx);
    await holdCounting(trx);
    await trx.raw(`update ledger.rollup_state set is_enqueued = false`);
    if ((await readState(trx)).timeZone !== zone) await beginRebuild(trx, zone);
    return readState(trx);
  });
  const begun = Date.now();
  const end = await drain(tools, { shouldStop: () => signal.aborted || Date.now() - begun > longestMs });
  if (end.kind === 'more') {
    await transaction((trx) => enqueueRecompute(jobs, trx, 0));
    return;
  }
  if (judgedAt === null || Date.now() - judgedAt.getTime() > judgeEveryMs) await judge(tools);
}
