import { z } from 'zod';
import { defineJob } from '../../../kernel/jobs/job';

/** Looks at the next owners of a released version's pattern and writes their mails; then orders itself again. */
export const writeNoticeJob = defineJob({
  name: 'updates.write-notice',
  version: 1,
  queue: 'quick',
  schema: z.object({ releasedVersionId: z.string() }),
});

/** Sends one mail; does nothing if `turn` is not the message's any more. */
export const sendNoticeJob = defineJob({
  name: 'updates.send-notice',
  version: 1,
  queue: 'bulk',
  schema: z.object({ messageId: z.string(), turn: z.int() }),
});

/** Sends the waiting mails about a pattern on their way, or those of a notice that did not arrive, some at a time. */
export const wakeMessagesJob = defineJob({
  name: 'updates.wake-messages',
  version: 1,
  queue: 'quick',
  schema: z.object({
    noticeId: z.string(),
    which: z.enum(['waiting', 'not-arrived']),
    after: z.string().nullable(),
  }),
});

/** Closes the week's digests and sends them on their way, some at a time. */
export const sendDigestJob = defineJob({
  name: 'updates.send-digest',
  version: 1,
  queue: 'quick',
  schema: z.object({}),
});
