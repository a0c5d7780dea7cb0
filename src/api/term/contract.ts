import { z } from 'zod';
import { defineEvent } from '../../kernel/events/event';

/** A term or a facet was made, worded anew or replaced; what was made of it has to be looked at again. */
export const vocabularyChanged = defineEvent({
  name: 'vocabulary.changed',
  version: 1,
  schema: z.object({ kind: z.enum(['term', 'facet']), documentId: z.string() }),
});
