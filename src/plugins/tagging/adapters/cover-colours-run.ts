import sharp from 'sharp';
import type { OperationRun } from '../../../kernel/reading/operation';
import type { CoverColour } from '../contract';
import { dominantColours } from '../domain/colours/dominant';

const side = 64;
const mostPixels = 100_000_000;
/** The kinds a cover may have, as libvips names their loaders. */
const loaders = ['Png', 'Jpeg', 'Webp', 'Nsgif'].map((name) => `VipsForeignLoad${name}File`);

/** The middle of a picture at 64 pixels a side, without its margins: a cover's edge is paper or sky. */
export const run: OperationRun<object, { colours: CoverColour[] }> = async (_input, { file }) => {
  sharp.cache(false);
  sharp.concurrency(1);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: loaders });
  const { data } = await sharp(file, { limitInputPixels: mostPixels, sequentialRead: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .resize(side, side, { fit: 'cover' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { colours: dominantColours(new Uint8Array(data)) };
};
