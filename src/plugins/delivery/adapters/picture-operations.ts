import { z } from 'zod';
import { defineOperation } from '../../../kernel/reading/operation';
import { traceMarkSchema } from '../domain/stamping/trace-verdict';
import { PRINT_BYTES } from '../domain/stamping/picture/page-print';

const print = z.base64().length(Math.ceil(PRINT_BYTES / 3) * 4);

/** Prints of a master's pages, by which a picture of one is found again; null for a page without ink. */
export const printPagesOperation = defineOperation({
  name: 'print-pages',
  module: require.resolve('./print-pages-run'),
  input: z.object({ first: z.int().positive(), count: z.int().positive().max(100) }),
  output: z.strictObject({ pages: z.int().nonnegative(), prints: z.array(print.nullable()) }),
  native: true,
});

/** Prints of a suspect's first pages, each in several slants. */
export const printSuspectOperation = defineOperation({
  name: 'print-suspect',
  module: require.resolve('./print-suspect-run'),
  input: z.object({}),
  output: z.strictObject({ pages: z.array(z.array(print)) }),
  native: true,
});

/** Compares a suspect's pages with a master's. The file is both, the master's bytes first. */
export const comparePicturesOperation = defineOperation({
  name: 'compare-pictures',
  module: require.resolve('./compare-pictures-run'),
  input: z.object({
    masterBytes: z.int().positive(),
    pairs: z.array(z.strictObject({ suspect: z.int().positive(), master: z.int().positive() })),
  }),
  output: z.strictObject({ marks: z.array(traceMarkSchema), likeness: z.number() }),
  native: true,
});
