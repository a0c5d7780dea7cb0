import type { Trx } from '../../../../kernel/ledger/transaction';

/**
 * What is told of one order, and what is decided about its rights, is taken one after the other; without it a refund
 * and its sale, or a revocation and a reinstatement, could miss each other.
 */
export async function lockOrder(trx: Trx, source: string, order: string): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`order:${source}:${order}`]);
}
