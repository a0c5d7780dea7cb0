import { z } from 'zod';
import { defineEvent } from '../../kernel/events/event';

/** A designer was made, renamed, given other patterns or deleted. */
export const designerChanged = defineEvent({
  name: 'designer.changed',
  version: 1,
  schema: z.object({ designerId: z.string() }),
});
