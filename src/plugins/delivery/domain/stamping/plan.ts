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

/**
 * Everything needed to make a buyer's copy of a master without reading it: where the slots lie in bytes and how
 * to fill them. It carries the font's widths, so a master of today can still be stamped when the font has moved on.
 */
export const stampPlanSchema = z.strictObject({
  version: z.literal(1),
  totalBytes: z.int().positive(),
  line: z.strictObject({
    /** Font size and the widest a line may be, in points. */
    size: z.number().positive(),
    width: z.number().positive(),
    advances: advancesSchema,
  }),
  pages: z.array(pageViewSchema).min(1),
  slots: z.array(slotSchema).min(2),
  /** What is printed on page 1 for good: the version's code and the address its QR code holds. */
  sticker: z.strictObject({ code: z.string(), checkUrl: z.string() }),
});

export type StampPlan = z.infer<typeof stampPlanSchema>;
export type Slot = z.infer<typeof slotSchema>;
export type Advances = z.infer<typeof advancesSchema>;
