import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { defineJob } from '../../../../kernel/jobs/job';
import { jobsKey } from '../../../../kernel/jobs/jobs';
import { knexKey, storeKey, ticksKey, transactionKey } from '../../../../kernel/kernel';
import { reconcilersKey } from '../../../../kernel/restore/reconcilers';
import { service } from '../../../../kernel/service';
import { erasureKey } from '../../contract';
import { applyErasure } from './apply-erasure';
import { createErasureLog } from './erasure-log';

const reconcileErasuresJob = defineJob({
  name: 'orders.reconcile-erasures',
  version: 1,
  queue: 'quick',
  schema: z.object({}),
});

/** At the start and every night, erasures of the log that this database does not know of are done again. */
export function openErasures(strapi: Core.Strapi): void {
  const reconcile = () => reconcileErasures(strapi);
  service(strapi, reconcilersKey).add({ name: 'erasures', reconcile });
  service(strapi, ticksKey).add({
    task: reconcileErasuresJob.name,
    cron: '47 3 * * *',
    job: reconcileErasuresJob,
  });
  service(strapi, jobsKey).handle(reconcileErasuresJob, async () => {
    await reconcile();
  });
}

/** Resolves to how many were done. */
async function reconcileErasures(strapi: Core.Strapi): Promise<number> {
  const log = createErasureLog(service(strapi, storeKey));
  const tools = { transaction: service(strapi, transactionKey), erasures: service(strapi, erasureKey) };
  const rows = (await service(strapi, knexKey)()
    .withSchema('ledger')
    .table('erasure')
    .select('customer_id')) as { customer_id: string }[];
  const known = new Set(rows.map(({ customer_id }) => customer_id));
  let done = 0;
  for await (const customerId of log.customers()) {
    if (!known.has(customerId) && (await applyErasure(tools, await log.read(customerId)))) done += 1;
  }
  return done;
}
