import { z } from 'zod';

/** A length as written: `210mm` is `{ value: 210, unit: 'mm' }`; no unit is `px`. */
const svgLength = z.object({ value: z.number(), unit: z.string() });
export type SvgLength = z.infer<typeof svgLength>;

const svgActive = z.object({
  kind: z.enum(['script', 'event-handler', 'foreign-object', 'script-url', 'embedded-document', 'entity']),
  line: z.int().positive(),
  /** The element or attribute, cut short. */
  what: z.string(),
});

export const svgFacts = z.object({
  /** True where the outermost element is `svg`. */
  isSvg: z.boolean(),
  /** What the XML parser stumbled over first; null where the file is well-formed. */
  problem: z.object({ line: z.int().positive(), message: z.string() }).nullable(),
  active: z.array(svgActive),
  /** References that leave the file and would be fetched when it is shown; links to click are not counted. */
  external: z.array(z.object({ line: z.int().positive(), what: z.string() })),
  hasDoctype: z.boolean(),
  width: svgLength.nullable(),
  height: svgLength.nullable(),
  viewBox: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
  /** As written on the outermost element. */
  preserveAspectRatio: z.string().nullable().default(null),
  /** What is drawn; null where the file was read before drawings were looked at. */
  drawing: z
    .object({
      /** Paths, rectangles, circles and the like. */
      shapes: z.int().nonnegative(),
      /** One for each list of fonts that words are set in, at its first words; at most 50. */
      texts: z.array(
        z.object({
          line: z.int().positive(),
          quote: z.string(),
          /** As asked for, best first, without quotes; empty where none is named. */
          families: z.array(z.string()),
        }),
      ),
      /** Families whose font lies in the file itself; in lower case. */
      embeddedFonts: z.array(z.string()),
      /** Pictures of pixels in the file; the first 50. */
      pictures: z.array(
        z.object({
          line: z.int().positive(),
          widthPx: z.int().positive().nullable(),
          heightPx: z.int().positive().nullable(),
          /** As placed, in the drawing's own units. */
          width: z.number().nullable(),
          height: z.number().nullable(),
        }),
      ),
    })
    .nullable()
    .default(null),
  nodes: z.int().nonnegative(),
  depth: z.int().nonnegative(),
  /** True where reading stopped early because nodes or depth went past the limit. */
  isOverLimit: z.boolean(),
});
export type SvgDrawing = NonNullable<z.infer<typeof svgFacts>['drawing']>;
export type SvgFacts = z.infer<typeof svgFacts>;
