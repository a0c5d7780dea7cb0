import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { defineJob } from '../../../../kernel/jobs/job';
import { jobsKey } from '../../../../kernel/jobs/jobs';
import { logKey, ticksKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { sweepCopies } from './stored-copies';

const sweepCopiesJob = defineJob({
  name: 'delivery.sweep-copies',
  version: 1,
  queue: 'outside',
  schema: z.strictObject({}),
});

/** Every hour: stamped copies that were written for presigned addresses do not stay in the bucket. */
export function keepCopiesFew(strapi: Core.Strapi): void {
  const log = service(strapi, logKey).child({ room: 'delivery' });
  service(strapi, jobsKey).handle(sweepCopiesJob, async () => {
    const swept = await sweepCopies(strapi);
    if (swept > 0) log.info('stamped copies swept', { swept });
  });
  service(strapi, ticksKey).add({ task: 'delivery.sweep-copies', cron: '41 * * * *', job: sweepCopiesJob });
}
