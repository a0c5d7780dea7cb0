import { z } from 'zod';
import { defineOperation } from '../../../kernel/reading/operation';
import { hiddenTextSchema } from '../contract';

/** The words of a PDF that a reader sees, by page, and how much there is that nobody sees. */
const visibleText = z.object({
  pages: z.array(z.object({ page: z.int().positive(), text: z.string() })),
  hidden: hiddenTextSchema,
});
export type VisibleText = z.infer<typeof visibleText>;

export const readVisibleText = defineOperation({
  name: 'read-visible-text',
  module: require.resolve('./visible-text-run'),
  input: z.object({ firstPages: z.int().positive().max(1_000).default(80) }),
  output: visibleText,
});
