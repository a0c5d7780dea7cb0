import { z } from 'zod';
import { defineJob } from '../../../../kernel/jobs/job';

/** Judges the next files of the catalogue again; `after` is the last one that was looked at. */
export const recheckCatalogueJob = defineJob({
  name: 'preflight.recheck-catalogue',
  version: 1,
  queue: 'heavy',
  schema: z.object({ recheckId: z.uuid(), after: z.int().min(0) }),
});
