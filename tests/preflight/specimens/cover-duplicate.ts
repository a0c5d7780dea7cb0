import sharp from 'sharp';
import { run } from '../../../src/kernel/reading/readers/image';
import { runOnBytes } from '../../../src/kernel/reading/readers/run-on-bytes.suite';
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
    const { hash } = await runOnBytes(run, other, {});
    const olderCovers =
      hash === null
        ? []
        : [{ hash, patternId: String(seed), pattern: `Pattern ${String(seed)}`, version: '1.0.0' }];
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
