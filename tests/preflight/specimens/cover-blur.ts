import sharp from 'sharp';
import { coverArt, coverSpecimen, sizeOf } from './making/cover';
import type { RuleSpecimens } from './specimen';

/** Blurred by six to twelve pixels of 1,600, or enlarged from a thumbnail. */
export const specimens: RuleSpecimens = {
  rule: 'cover-blur',
  make: async (seed) => {
    const [width, height] = sizeOf(seed);
    const drawn = await coverArt(seed, width, height).png().toBuffer();
    const share = Math.max(width, height) / 1_600;
    const blurred =
      seed % 3 === 0
        ? sharp(
            await sharp(drawn)
              .resize(Math.round(width * 0.07))
              .png()
              .toBuffer(),
          ).resize(width, height, { kernel: 'cubic' })
        : sharp(drawn).blur((6 + (seed % 7)) * share);
    return { right: await coverSpecimen(seed, sharp(drawn)), wrong: await coverSpecimen(seed, blurred) };
  },
};
