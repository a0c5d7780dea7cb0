import { z } from 'zod';
import { defineJob } from '../../../../kernel/jobs/job';

/** Counts anew what is marked. One waits at a time, however many events come. */
export const recomputeJob = defineJob({
  name: 'analytics.recompute-rollups',
  version: 1,
  queue: 'heavy',
  schema: z.object({}),
});
