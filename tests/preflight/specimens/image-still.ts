import type { RuleSpecimens } from './specimen';
import sharp from 'sharp';
import { chanceOf } from './making-chance';
import { drawPicture } from './making-pictures';

export const specimens: RuleSpecimens = {
  rule: 'image-still',
  make: async (seed) => {
    const chance = chanceOf(seed, 'image-still');
    const isGif = seed % 2 === 0;
    const name = `cover-${String(seed)}.${isGif ? 'gif' : 'webp'}`;
    const [width, height] = [chance.whole(60, 300), chance.whole(60, 300)];
    const frames = await Promise.all(
      Array.from({ length: chance.whole(2, 8) }, (_, index) =>
        drawPicture(width, height, seed + index)
          .png()
          .toBuffer(),
      ),
    );
    const save = (picture: sharp.Sharp): Promise<Buffer> =>
      (isGif ? picture.gif() : picture.webp()).toBuffer();
    return {
      right: { name, bytes: await save(drawPicture(width, height, seed)) },
      wrong: { name, bytes: await save(sharp(frames, { join: { animated: true } })) },
    };
  },
};
