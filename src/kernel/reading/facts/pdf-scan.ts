import { z } from 'zod';

/** A picture where it is placed. */
const placedImage = z.object({
  widthPx: z.int().nonnegative(),
  heightPx: z.int().nonnegative(),
  /** Pixels per inch of paper, the poorer of the two directions, through every transformation. */
  dpi: z.number(),
  widthMm: z.number(),
  heightMm: z.number(),
  /** Where its pixels' colours come from in the end: `gray`, `rgb`, `cmyk`, `lab`, `spot`, `mask` or `unknown`. */
  colour: z.enum(['gray', 'rgb', 'cmyk', 'lab', 'spot', 'mask', 'unknown']),
});
export type PlacedImage = z.infer<typeof placedImage>;

/** A rectangle as it is shown: millimetres from the lower left of the upright page. */
const shownBox = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type ShownBox = z.infer<typeof shownBox>;

/** What a page paints. */
export const pageScan = z.object({
  page: z.int().positive(),
  /** The poorest 50 pictures of those that are shown. */
  images: z.array(placedImage),
  imageCount: z.int().nonnegative(),
  /** Right-angled boxes of 9 to 160 mm a side that lie on the page wholly; at most 400. */
  boxes: z.array(shownBox),
  /** Colours of lines, areas and words, followed to their base. */
  colours: z.array(z.string()),
  paintsText: z.boolean(),
  /** Paths painted, forms counted at every use. */
  paths: z.int().nonnegative(),
  hasTransparency: z.boolean(),
  hasOverprint: z.boolean(),
  /** False where a part could not be read: nothing may be concluded from what was not found. */
  isComplete: z.boolean(),
});
export type PageScan = z.infer<typeof pageScan>;
