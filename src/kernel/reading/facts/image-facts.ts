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
  /** What its colour profile is, by its primaries; null where it has none or was read before we looked. */
  profile: z
    .object({
      gamut: z.enum(['srgb', 'display-p3', 'adobe-rgb', 'prophoto', 'other']),
      /** As it calls itself. */
      name: z.string(),
    })
    .nullable()
    .default(null),
  hasAlpha: z.boolean(),
  /** More than 1 for an animation. */
  frames: z.int().positive(),
  /** Why the pixels could not be read to the end; null where they could. */
  problem: z.string().nullable(),
  /**
   * How hard its hardest edges are, 0 to 1, on the picture at one size: 1 goes from dark to light within one pixel.
   * Null where there is no edge to measure.
   */
  sharpness: z.number().nullable().default(null),
  /** 64 bits in hexadecimal that hardly change when the picture is scaled or saved anew; null for an empty one. */
  hash: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .nullable()
    .default(null),
});
export type ImageFacts = z.infer<typeof imageFacts>;
