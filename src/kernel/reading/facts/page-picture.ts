import { z } from 'zod';

/** What is drawn: a page of a PDF, a checked SVG, or a picture of the four kinds a cover may have. */
export const drawnKind = z.enum(['pdf', 'svg', 'image']);
export type DrawnKind = z.infer<typeof drawnKind>;

/** A page as a PNG in the scratch folder; its size in pixels. */
export const pagePicture = z.object({ width: z.int().positive(), height: z.int().positive() });
export type PagePicture = z.infer<typeof pagePicture>;
