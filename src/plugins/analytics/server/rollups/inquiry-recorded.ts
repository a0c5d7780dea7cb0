import { z } from 'zod';
import { defineEvent } from '../../../../kernel/events/event';

/** As the room of the connectors publishes it: a support case is in the ledger. */
export const inquiryRecorded = defineEvent({
  name: 'inquiry.recorded',
  version: 1,
  schema: z.object({ inquiryId: z.string() }),
});
