import { z } from 'zod';

/** The body of a good answer: everything of ours comes under `data`. */
export function answerOf<Data extends z.ZodType>(data: Data): z.ZodObject<{ data: Data }, z.core.$strict> {
  return z.strictObject({ data });
}

/** Done, and there is nothing to tell. */
export const nothingToTell = answerOf(z.null());
