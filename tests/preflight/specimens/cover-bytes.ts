import { coverArt, coverSpecimen, sizeOf } from './making/cover';
import type { RuleSpecimens } from './specimen';

/** The same cover, in the wrong one with more than ten megabytes of what an editor left behind its end. */
export const specimens: RuleSpecimens = {
  rule: 'cover-bytes',
  make: async (seed) => {
    const right = await coverSpecimen(seed, coverArt(seed, ...sizeOf(seed)));
    const left = Buffer.alloc(10 * 1024 * 1024 + seed * 50_000, seed + 1);
    return { right, wrong: { ...right, bytes: Buffer.concat([right.bytes, left]) } };
  },
};
