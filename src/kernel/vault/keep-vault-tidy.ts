import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { defineJob } from '../jobs/job';
import { jobsKey } from '../jobs/jobs';
import { logKey, ticksKey, vaultKey } from '../kernel';
import { service } from '../service';

const sweepVault = defineJob({
  name: 'kernel.sweep-vault',
  version: 1,
  queue: 'heavy',
  schema: z.strictObject({}),
});

/** Every night: orphans of the vault in both directions. */
export function keepVaultTidy(strapi: Core.Strapi): void {
  const log = service(strapi, logKey);
  service(strapi, jobsKey).handle(sweepVault, async () => {
    const report = await service(strapi, vaultKey).sweep();
    log.info('vault swept', {
      kept: report.kept,
      orphaned: report.orphaned.length,
      deleted: report.deleted.length,
    });
    if (report.missing.length > 0) log.error('files are missing from the vault', { keys: report.missing });
  });
  service(strapi, ticksKey).add({ task: 'kernel.sweep-vault', cron: '17 3 * * *', job: sweepVault });
}
