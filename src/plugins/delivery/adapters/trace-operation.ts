import { z } from 'zod';
import { defineOperation } from '../../../kernel/reading/operation';
import { traceResultSchema } from '../domain/stamping/trace-verdict';

/** Looks for our marks in a suspect file, in a reading child. */
export const traceOperation = defineOperation({
  name: 'trace',
  module: require.resolve('./trace-run'),
  input: z.object({}),
  output: traceResultSchema,
});
