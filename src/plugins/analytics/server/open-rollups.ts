import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { eventsKey } from '../../../kernel/events/events';
import { defineJob } from '../../../kernel/jobs/job';
import { ticksKey } from '../../../kernel/kernel';
import { service } from '../../../kernel/service';
import { judge } from './judging/judge';
import { markOnEvents } from './rollups/mark-on-events';
import { recompute } from './rollups/recompute';
import { recomputeJob } from './rollups/recompute-job';
import { rollupTools } from './rollups/rollup-tools';

const judgeJob = defineJob({
  name: 'analytics.judge-shop',
  version: 1,
  queue: 'heavy',
  schema: z.object({}),
});

/**
 * Events mark, a job counts. Every minute it is looked whether something was left over or the shop has moved to
 * another zone; every hour the shop is judged, for patterns fall asleep without any event.
 */
export function openRollups(strapi: Core.Strapi): void {
  const tools = rollupTools(strapi);
  const ticks = service(strapi, ticksKey);
  markOnEvents(service(strapi, eventsKey), tools);
  tools.jobs.handle(recomputeJob, (_, run) => recompute(tools, run));
  tools.jobs.handle(judgeJob, () => judge(tools));
  ticks.add({ task: 'analytics.recompute-rollups', cron: '* * * * *', job: recomputeJob });
  ticks.add({ task: 'analytics.judge-shop', cron: '23 * * * *', job: judgeJob });
}
