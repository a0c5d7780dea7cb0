import { z } from 'zod';

export const pdfText = z.object({
  pageCount: z.int().nonnegative(),
  /** The document's own title, trimmed; empty where it has none. */
  title: z.string(),
  /** Pages in order, as far as they were asked for; each cut at 100,000 characters. */
  pages: z.array(z.object({ page: z.int().positive(), text: z.string() })),
});
export type PdfText = z.infer<typeof pdfText>;
