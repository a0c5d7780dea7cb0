import { coverArt, coverSpecimen, sizeOf } from './making/cover';
import type { RuleSpecimens } from './specimen';

/** Without a profile or in sRGB; or in Display P3, by its own profile. */
export const specimens: RuleSpecimens = {
  rule: 'cover-profile',
  make: async (seed) => {
    const art = () => coverArt(seed, ...sizeOf(seed));
    return {
      right: await coverSpecimen(seed, seed % 2 === 0 ? art() : art().withIccProfile('srgb')),
      wrong: await coverSpecimen(seed, art().withIccProfile('p3')),
    };
  },
};
