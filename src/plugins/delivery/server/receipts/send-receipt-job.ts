import { z } from 'zod';
import { defineJob } from '../../../../kernel/jobs/job';

export const sendReceiptJob = defineJob({
  name: 'delivery.send-receipt',
  version: 1,
  queue: 'quick',
  schema: z.object({ messageId: z.string() }),
});
