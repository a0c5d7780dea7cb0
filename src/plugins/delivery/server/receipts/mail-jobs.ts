import { z } from 'zod';
import { defineJob } from '../../../../kernel/jobs/job';

const schema = z.object({ messageId: z.string() });

export const sendReceiptJob = defineJob({
  name: 'delivery.send-receipt',
  version: 1,
  queue: 'quick',
  schema,
});

/** The mail with a link that a buyer had sent anew. */
export const sendRenewalJob = defineJob({
  name: 'delivery.send-renewal',
  version: 1,
  queue: 'quick',
  schema,
});

/** By the kind of a message: what sends it. */
export const mailJobs = { receipt: sendReceiptJob, renewal: sendRenewalJob } as const;
export type MailKind = keyof typeof mailJobs;
