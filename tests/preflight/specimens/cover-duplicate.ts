import sharp from 'sharp';
import { differenceHash } from '../../../src/kernel/reading/readers/image/difference-hash';
import { coverArt, coverSpecimen, sizeOf } from './making/cover';
import type { RuleSpecimens } from './specimen';

/** Beside the covers of other patterns: one of its own, or another's saved anew, smaller, lighter or cropped a little. */
export const specimens: RuleSpecimens = {
  rule: 'cover-duplicate',
  make: async (seed) => {
    const [width, height] = sizeOf(seed);
    const other = await coverArt(seed + 31, width, height)
      .png()
      .toBuffer();
    const own = await coverArt(seed + 62, width, height)
      .png()
      .toBuffer();
    const hash = await likenessOf(other);
    const known = { patternId: String(seed), pattern: `Pattern ${String(seed)}`, version: '1.0.0' };
    const olderCovers = hash === null ? [] : [{ hash, ...known }];
    const about = { craft: 'sewing', sizes: [], olderCovers };
    const again = [
      sharp(other).jpeg({ quality: 55 }),
      sharp(other).resize(Math.round(width * 0.9)),
      sharp(other).modulate({ brightness: 1.08 }),
      sharp(other).extract({ left: 8, top: 8, width: width - 16, height: height - 16 }),
    ][seed % 4]!;
    return {
      right: { ...(await coverSpecimen(seed, sharp(own))), about },
      wrong: { ...(await coverSpecimen(seed, again)), about },
    };
  },
};

/** As the reader does; its own module shuts libvips' other loaders for the whole process. */
async function likenessOf(picture: Buffer): Promise<string | null> {
  const small = sharp(picture).greyscale().resize(512, 512, { fit: 'inside' });
  return differenceHash(
    await sharp(await small.png().toBuffer())
      .resize(9, 8, { fit: 'fill' })
      .greyscale()
      .raw()
      .toBuffer(),
  );
}
