import { z } from 'zod';

/** A rectangle as it is shown: millimetres from the lower left of the upright page. */
const shownBox = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type ShownBox = z.infer<typeof shownBox>;

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
  /** What it covers of the page. */
  place: shownBox.optional(),
});
export type PlacedImage = z.infer<typeof placedImage>;

/** Words on one baseline: millimetres from the lower left, `size` is the height of the font's em. */
const shownLine = z.object({
  text: z.string(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  size: z.number(),
  /** Glyphs that the font does not have. */
  missing: z.int().nonnegative(),
});
export type ShownLine = z.infer<typeof shownLine>;

/** What a page paints. */
export const pageScan = z.object({
  page: z.int().positive(),
  /** The poorest 50 pictures of those that are shown. */
  images: z.array(placedImage),
  imageCount: z.int().nonnegative(),
  /** Right-angled boxes of 9 to 160 mm a side of which at least a part is shown; at most 400. */
  boxes: z.array(shownBox),
  /** Narrower boxes at the edge of what is shown, as a square leaves them that two pages share; at most 100. */
  strips: z.array(shownBox).optional(),
  /** The largest right-angled box that is drawn on the page wholly and is larger than those; null for none. */
  frame: shownBox.nullable().optional(),
  /** What lines, areas and pictures cover together, without words and without what is white; null for nothing. */
  drawn: shownBox.nullable().optional(),
  /** Top to bottom; at most 3,000. */
  lines: z.array(shownLine),
  /** Words that are there and not shown, as under scanned pages. */
  hasInvisibleText: z.boolean(),
  /** Colours of lines, areas and words, followed to their base. */
  colours: z.array(z.string()),
  /** Words that can be seen: neither white nor invisible. */
  paintsText: z.boolean(),
  /** Paths painted in anything but white, forms counted at every use. */
  paths: z.int().nonnegative(),
  hasTransparency: z.boolean(),
  hasOverprint: z.boolean(),
  /** False where a part could not be read: nothing may be concluded from what was not found. */
  isComplete: z.boolean(),
});
export type PageScan = z.infer<typeof pageScan>;
