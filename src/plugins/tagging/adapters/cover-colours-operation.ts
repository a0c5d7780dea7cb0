import { z } from 'zod';
import { defineOperation } from '../../../kernel/reading/operation';

export const readCoverColours = defineOperation({
  name: 'read-cover-colours',
  module: require.resolve('./cover-colours-run'),
  input: z.object({}),
  output: z.object({
    colours: z.array(
      z.object({ colour: z.string().regex(/^#[0-9a-f]{6}$/), share: z.number().min(0).max(1) }),
    ),
  }),
  native: true,
});
