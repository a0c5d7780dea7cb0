import { z } from 'zod';
import { defineJob } from '../../../../kernel/jobs/job';

/** Looks at what every channel should show of a pattern. */
export const refreshPatternJob = defineJob({
  name: 'channels.refresh-pattern',
  version: 1,
  queue: 'quick',
  schema: z.object({ patternId: z.string() }),
});

/** The same for everything on one channel. */
export const refreshConnectionJob = defineJob({
  name: 'channels.refresh-connection',
  version: 1,
  queue: 'heavy',
  schema: z.object({ connectionId: z.string() }),
});

/** Every night the same for all channels: what no event tells of (a designer's new name) gets there too. */
export const refreshAllJob = defineJob({
  name: 'channels.refresh-all',
  version: 1,
  queue: 'heavy',
  schema: z.object({}),
});

/** Brings what a channel should show of a listing there. */
export const applyListingJob = defineJob({
  name: 'channels.apply-listing',
  version: 1,
  queue: 'outside',
  schema: z.object({ listingId: z.string() }),
});
