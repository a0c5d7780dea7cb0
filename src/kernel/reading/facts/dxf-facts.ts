import { z } from 'zod';

export const dxfFacts = z.object({
  encoding: z.enum(['text', 'binary']),
  /** `AC1009` and so on; null where the header does not say. */
  version: z.string().nullable(),
  /** Value of `$INSUNITS` (1 inches, 4 millimetres, 0 none); null where it is absent or the file is binary. */
  insUnits: z.int().nullable(),
  /** Names in order of appearance, at most 50. */
  sections: z.array(z.string()),
  /** Groups that begin something in the ENTITIES and BLOCKS sections, vertices and block frames included. */
  entities: z.int().nonnegative(),
  /** The `0 EOF` group that ends every whole DXF file. */
  hasEof: z.boolean(),
  /** The first group that is no pair of code and value; null where all are. */
  problem: z.object({ line: z.int().positive(), message: z.string() }).nullable(),
  isOverLimit: z.boolean(),
});
export type DxfFacts = z.infer<typeof dxfFacts>;
