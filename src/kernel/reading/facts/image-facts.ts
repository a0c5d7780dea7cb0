import { z } from 'zod';

export const imageFacts = z.object({
  kind: z.enum(['png', 'jpeg', 'webp', 'gif']),
  /** Pixels as shown, after the orientation mark of the camera. */
  width: z.int().positive(),
  height: z.int().positive(),
  /** Dots per inch as written in the file; null where it says nothing. */
  dpi: z.number().nullable(),
  /** libvips' name: `srgb`, `cmyk`, `b-w`, … */
  colourSpace: z.string(),
  hasProfile: z.boolean(),
  hasAlpha: z.boolean(),
  /** More than 1 for an animation. */
  frames: z.int().positive(),
  /** Why the pixels could not be read to the end; null where they could. */
  problem: z.string().nullable(),
});
export type ImageFacts = z.infer<typeof imageFacts>;
