import type { Core } from '@strapi/strapi';
import { transactionKey } from '../../../../kernel/kernel';
import { table } from '../../../../kernel/ledger/rows';
import { service } from '../../../../kernel/service';
import type { RunRow } from './run-row';

/**
 * Marks a run as running before anything is read: files that come from here on ask for a run of their own. A run found
 * running belongs to a process that died, and goes on. @returns whether there is something to do
 */
export function claimRun(strapi: Core.Strapi, runId: string): Promise<boolean> {
  return service(
    strapi,
    transactionKey,
  )(async (trx) => {
    const row = await table<RunRow>(trx, 'tagging_run').where({ id: runId }).forUpdate().first();
    if (row === undefined || row.state === 'ended') return false;
    await trx
      .withSchema('ledger')
      .table('tagging_run')
      .where({ id: runId })
      .update({ state: 'running', started_at: trx.fn.now() });
    return true;
  });
}
