import { z } from 'zod';
import { pageViewSchema } from '../../../../kernel/reading/content/page-view';

const place = { offset: z.int().nonnegative(), length: z.int().positive() };

const slotSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('line'), ...place }),
  z.strictObject({ kind: z.literal('xmp'), ...place }),
  /** `page` counts from 1. */
  z.strictObject({ kind: z.literal('marks'), page: z.int().positive(), ...place }),
]);

/** Advance widths in 1/1000 em by code point: `first`, `first + 1`, …; 0 says "not in the font". */
const advancesSchema = z.array(
  z.strictObject({ first: z.int().nonnegative(), widths: z.array(z.int().nonnegative()) }),
);

/** A number of a drawing: where it stands, which bit of the payload it carries, what it is for a 0 and for a 1. */
const coordinateSchema = z.tuple([
  z.int().nonnegative(),
  z.int().min(0).max(55),
  z.string().min(1).max(40),
  z.string().min(1).max(40),
]);

/**
 * Everything needed to make a buyer's copy of a master without reading it: where the slots lie in bytes and how
 * to fill them. It carries the font's widths, so a master of today can still be stamped when the font has moved on.
 */
const pdfPlanSchema = z.strictObject({
  version: z.literal(1),
  totalBytes: z.int().positive(),
  line: z.strictObject({
    /** Font size and the widest a line may be, in points; its grey, 0 is black. */
    size: z.number().positive(),
    width: z.number().positive(),
    grey: z.number().min(0).max(1).optional(),
    advances: advancesSchema,
  }),
  pages: z.array(pageViewSchema).min(1),
  slots: z.array(slotSchema).min(2),
  coordinates: z.array(coordinateSchema).default([]),
  /** What is printed on page 1 for good: the version's code and the address its QR code holds. */
  sticker: z.strictObject({ code: z.string(), checkUrl: z.string() }),
});

/** The plan of a drawing: `line` is the visible text, `code` the printed code, `id` the same in plain hex digits. */
const drawingPlanSchema = z.strictObject({
  version: z.literal(1),
  format: z.enum(['svg', 'dxf']),
  totalBytes: z.int().positive(),
  slots: z.array(z.strictObject({ kind: z.enum(['line', 'code', 'id']), ...place })).min(2),
  coordinates: z.array(coordinateSchema),
});

export const stampPlanSchema = z.union([drawingPlanSchema, pdfPlanSchema]);

export type PdfPlan = z.infer<typeof pdfPlanSchema>;
export type DrawingPlan = z.infer<typeof drawingPlanSchema>;
export type StampPlan = PdfPlan | DrawingPlan;
export type Slot = z.infer<typeof slotSchema>;
export type Coordinate = z.infer<typeof coordinateSchema>;
export type Advances = z.infer<typeof advancesSchema>;
