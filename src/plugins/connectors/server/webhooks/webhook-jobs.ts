import { z } from 'zod';
import { defineJob } from '../../../../kernel/jobs/job';

export const deliverWebhookJob = defineJob({
  name: 'connectors.deliver-webhook',
  version: 1,
  queue: 'outside',
  schema: z.object({ deliveryId: z.string() }),
});

export const rescueDeliveriesJob = defineJob({
  name: 'connectors.rescue-deliveries',
  version: 1,
  queue: 'quick',
  schema: z.object({}),
});

export const forgetDeliveriesJob = defineJob({
  name: 'connectors.forget-deliveries',
  version: 1,
  queue: 'quick',
  schema: z.object({}),
});
