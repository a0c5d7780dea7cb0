import { DomainError } from '../../../../kernel/errors/domain-error';
import { audit } from '../../../../kernel/ledger/audit';
import { table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { beginRebuild } from './begin-rebuild';
import { holdCounting, holdMarks } from './rollup-state';
import type { RollupTools } from './rollup-tools';

interface Row {
  rebuild_started_at: Date | null;
  rebuild_finished_at: Date | null;
}

/**
 * Begins to count everything anew, on somebody's word; `then` belongs to the same transaction.
 * @throws DomainError `analytics/rebuild-running`
 */
export async function startRebuild(
  { transaction, timeZone }: RollupTools,
  actor: string,
  then?: (trx: Trx) => Promise<void>,
): Promise<{ total: number }> {
  const zone = await timeZone();
  return transaction(async (trx) => {
    await holdMarks(trx);
    await holdCounting(trx);
    const state = await table<Row>(trx, 'rollup_state').forUpdate().first();
    if (state !== undefined && state.rebuild_started_at !== null && state.rebuild_finished_at === null) {
      throw new DomainError('analytics/rebuild-running', 'Everything is being counted anew already.', {
        kind: 'conflict',
      });
    }
    const total = await beginRebuild(trx, zone);
    await audit(trx, {
      actor,
      action: 'rollups.rebuild-started',
      subject: 'ledger:rollups',
      details: { total },
    });
    await then?.(trx);
    return { total };
  });
}
