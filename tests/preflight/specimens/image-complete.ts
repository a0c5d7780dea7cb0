import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { drawPicture } from './making-pictures';

/** A WebP or GIF that is cut off does not open at all: that is `reading-failed`. */
const kinds = ['png', 'jpg'] as const;

export const specimens: RuleSpecimens = {
  rule: 'image-complete',
  make: async (seed) => {
    const chance = chanceOf(seed, 'image-complete');
    const kind = kinds[seed % kinds.length]!;
    const name = `cover-${String(seed)}.${kind}`;
    const picture = drawPicture(chance.whole(500, 1_500), chance.whole(500, 1_500), seed);
    const saved = kind === 'png' ? picture.png({ compressionLevel: chance.whole(1, 9) }) : picture.jpeg();
    const bytes = await saved.toBuffer();
    const cut = bytes.subarray(0, Math.floor(bytes.length * chance.between(0.4, 0.9)));
    return { right: { name, bytes }, wrong: { name, bytes: cut } };
  },
};
