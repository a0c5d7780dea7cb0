import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { releaseRegisterKey, versionPreparing } from '../../../../api/version/contract';
import { eventsKey } from '../../../../kernel/events/events';
import { defineJob } from '../../../../kernel/jobs/job';
import { jobsKey } from '../../../../kernel/jobs/jobs';
import { service } from '../../../../kernel/service';
import { prepareMasters } from './prepare-masters';
import { everyFileHasItsMaster, ownersGetIt } from './release-check';

const prepareMastersJob = defineJob({
  name: 'delivery.prepare-masters',
  version: 1,
  queue: 'heavy',
  schema: z.object({ versionId: z.string() }),
});

/** Masters are made when a version's files have passed, and no version is released without them. */
export function openMasters(strapi: Core.Strapi): void {
  const jobs = service(strapi, jobsKey);
  const register = service(strapi, releaseRegisterKey);
  register.addCheck(everyFileHasItsMaster);
  register.addEffect(ownersGetIt);
  jobs.handle(prepareMastersJob, ({ versionId }) => prepareMasters(strapi, versionId));
  service(strapi, eventsKey).subscribe(
    versionPreparing,
    'delivery.prepare-masters',
    async ({ payload }, trx) => {
      await jobs.enqueue(trx, prepareMastersJob, payload);
    },
  );
}
