import { coverArt, coverSpecimen } from './making/cover';
import type { RuleSpecimens } from './specimen';

/** Between 1:2 and 2:1, or a banner or a bookmark. */
export const specimens: RuleSpecimens = {
  rule: 'cover-aspect',
  make: async (seed) => {
    const long = 1_000 * (2.1 + (seed % 8) * 0.25);
    const fine = 1_000 * (1 + (seed % 8) * 0.12);
    const make = (side: number) =>
      coverSpecimen(seed, seed % 2 === 0 ? coverArt(seed, side, 1_000) : coverArt(seed, 1_000, side));
    return { right: await make(fine), wrong: await make(long) };
  },
};
