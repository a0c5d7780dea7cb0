import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { drawPicture } from './making-pictures';

export const specimens: RuleSpecimens = {
  rule: 'cover-colour',
  make: async (seed) => {
    const chance = chanceOf(seed, 'cover-colour');
    const name = `cover-${String(seed)}.${chance.pick(['jpg', 'jpeg', 'JPG'])}`;
    const picture = drawPicture(chance.whole(200, 1_400), chance.whole(200, 1_400), seed);
    const quality = chance.whole(40, 95);
    const right = seed % 4 === 0 ? picture.clone().greyscale() : picture.clone();
    const print = picture.toColourspace('cmyk');
    return {
      right: { name, bytes: await right.jpeg({ quality }).toBuffer() },
      wrong: {
        name,
        bytes: await (seed % 2 === 0 ? print.withIccProfile('cmyk') : print).jpeg({ quality }).toBuffer(),
      },
    };
  },
};
