import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { drawPicture, endings, pictureKinds, savePicture } from './making-pictures';

export const specimens: RuleSpecimens = {
  rule: 'cover-size',
  make: async (seed) => {
    const chance = chanceOf(seed, 'cover-size');
    const kind = pictureKinds[seed % 3]!;
    const name = `cover-${String(seed)}.${endings[kind]}`;
    const large = seed % 4 === 0 ? 1_000 : chance.whole(1_001, 1_800);
    const small = seed % 4 === 0 ? 999 : chance.whole(120, 980);
    const longer = chance.whole(1_800, 2_000);
    const make = (side: number): Promise<Buffer> =>
      savePicture(seed % 2 === 0 ? drawPicture(side, longer, seed) : drawPicture(longer, side, seed), kind);
    return { right: { name, bytes: await make(large) }, wrong: { name, bytes: await make(small) } };
  },
};
