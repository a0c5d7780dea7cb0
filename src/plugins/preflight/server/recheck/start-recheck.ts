import type { Core } from '@strapi/strapi';
import { newId } from '../../../../kernel/ids/ids';
import { jobsKey } from '../../../../kernel/jobs/jobs';
import { audit } from '../../../../kernel/ledger/audit';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { service } from '../../../../kernel/service';
import type { RecheckView } from '../../gates-contract';
import { recheckCatalogueJob } from './recheck-job';
import { runningRecheck } from './recheck-rows';

/**
 * Begins to judge the whole catalogue again. One at a time: when one runs already, a changed profile makes another one
 * follow it, and the button only sees to it that it goes on.
 */
export async function startRecheck(
  strapi: Core.Strapi,
  trx: Trx,
  { cause, actor }: { cause: RecheckView['cause']; actor: string },
): Promise<void> {
  await holdRechecks(trx);
  const running = await runningRecheck(trx);
  const jobs = service(strapi, jobsKey);
  if (running !== null) {
    const { recheckId, position } = running;
    if (cause === 'profile')
      await trx
        .withSchema('ledger')
        .table('preflight_recheck')
        .where({ id: recheckId })
        .update({ again_by: actor });
    await jobs.enqueue(trx, recheckCatalogueJob, { recheckId, after: position });
    return;
  }
  const id = newId();
  const total = await strapi.db.query('api::version-file.version-file').count({});
  await trx
    .withSchema('ledger')
    .table('preflight_recheck')
    .insert({ id, cause, started_by: actor, total, started_at: trx.raw('clock_timestamp()') });
  await audit(trx, { actor, action: 'recheck.started', subject: `recheck:${id}`, details: { cause, total } });
  await jobs.enqueue(trx, recheckCatalogueJob, { recheckId: id, after: 0 });
}

/** Whoever begins or ends one comes after the other, and this lock before that of its row. */
export async function holdRechecks(trx: Trx): Promise<void> {
  await trx.raw(`select pg_advisory_xact_lock(hashtextextended('preflight.recheck', 0))`);
}
