import { z } from 'zod';

/** Where something lies in a drawing: millimetres, or the drawing's own units where its header names none. */
const place = {
  layer: z.string(),
  /** The block whose coordinates these are; null where it is the drawing itself. */
  block: z.string().nullable(),
  x: z.number(),
  y: z.number(),
};

const counted = z.object({
  count: z.int().nonnegative(),
  /** The first 20. */
  places: z.array(z.object({ ...place, length: z.number() })),
});

/** What a cutter would follow: all that is drawn in model space, and in the blocks placed there. */
const dxfDrawing = z.object({
  /** Of one drawing unit, by `$INSUNITS`; null where the header does not say, and lengths are then in units. */
  millimetresPerUnit: z.number().positive().nullable(),
  /** Lines, arcs, circles, curves. */
  lines: z.int().nonnegative(),
  /** What cannot be followed: texts, fills, points, dimensions, solids. */
  others: z.int().nonnegative(),
  /** The straight pieces and arcs that lines are made of. */
  segments: z.int().nonnegative(),
  closed: z.int().nonnegative(),
  open: z.object({
    count: z.int().nonnegative(),
    /** The 20 that come nearest to closing. `gap` lies between two ends of it, or an end and another's end. */
    nearest: z.array(
      z.object({ ...place, gap: z.number(), length: z.number(), width: z.number(), height: z.number() }),
    ),
  }),
  /** Segments drawn before at the same place on the same layer. */
  duplicates: counted,
  /** Segments shorter than a tenth of a millimetre. */
  tiny: counted,
  /** Around all lines; lower left and size. */
  box: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).nullable(),
  /** The first 200; the same counts, by layer. */
  layers: z.array(
    z.object({
      name: z.string(),
      lines: z.int().nonnegative(),
      others: z.int().nonnegative(),
      duplicates: z.int().nonnegative(),
    }),
  ),
  /** False where there is more than is looked at. */
  isComplete: z.boolean(),
});
export type DxfDrawing = z.infer<typeof dxfDrawing>;

export const dxfFacts = z.object({
  encoding: z.enum(['text', 'binary']),
  /** `AC1009` and so on; null where the header does not say. */
  version: z.string().nullable(),
  /** Value of `$INSUNITS` (1 inches, 4 millimetres, 0 none); null where it is absent. */
  insUnits: z.int().nullable(),
  /** Value of `$MEASUREMENT` (0 imperial, 1 metric); null where it is absent. */
  measurement: z.int().nullable().default(null),
  /** Names in order of appearance, at most 50. */
  sections: z.array(z.string()),
  /** Groups that begin something in the ENTITIES and BLOCKS sections, vertices and block frames included. */
  entities: z.int().nonnegative(),
  /** The `0 EOF` group that ends every whole DXF file. */
  hasEof: z.boolean(),
  /** The first group that is no pair of code and value; null where all are. In a binary file `line` counts groups. */
  problem: z.object({ line: z.int().positive(), message: z.string() }).nullable(),
  isOverLimit: z.boolean(),
  /** Null where the file was read before drawings were measured, or holds none. */
  drawing: dxfDrawing.nullable().default(null),
});
export type DxfFacts = z.infer<typeof dxfFacts>;
