import sharp from 'sharp';
import type { ImageFacts } from '../facts/image-facts';
import type { OperationRun } from '../operation';
import { readColourProfile } from './image/colour-profile';
import { differenceHash } from './image/difference-hash';
import { edgeHardness } from './image/edge-hardness';

const MOST_PIXELS = 100_000_000;

/** libvips knows dozens of formats; only the four that a cover may have are let near the file. */
const LOADERS = ['Png', 'Jpeg', 'Webp', 'Nsgif'].map((name) => `VipsForeignLoad${name}File`);

/** Longer side of the picture on which edges are measured; a smaller one is not enlarged, its softness is its size. */
const MEASURED_SIDE = 512;

const kinds = ['png', 'jpeg', 'webp', 'gif'] as const;

/**
 * Reads a picture's facts and, once, all its pixels, so that a cut-off file is noticed.
 * @throws where libvips cannot make sense of the header, or it promises more than 100 million pixels.
 */
export const run: OperationRun<object, ImageFacts> = async (_input, { file }) => {
  sharp.cache(false);
  sharp.concurrency(1);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: LOADERS });
  const options = { limitInputPixels: MOST_PIXELS, sequentialRead: true, failOn: 'truncated' } as const;
  const seen = await sharp(file, options).metadata();
  const kind = kinds.find((known) => known === seen.format);
  if (kind === undefined) throw new Error(`a picture of kind ${seen.format} is not read`);
  const isTurned = (seen.orientation ?? 1) >= 5;
  return {
    kind,
    width: isTurned ? seen.height : seen.width,
    height: isTurned ? seen.width : seen.height,
    dpi: seen.density ?? null,
    colourSpace: seen.space,
    hasProfile: seen.hasProfile,
    profile: readColourProfile(seen.icc),
    hasAlpha: seen.hasAlpha,
    frames: seen.pages ?? 1,
    ...(await readPixels(sharp(file, options), Math.max(seen.width, seen.height) >= MEASURED_SIDE)),
  };
};

type PixelFacts = Pick<ImageFacts, 'problem' | 'sharpness' | 'hash'>;

async function readPixels(picture: sharp.Sharp, isLargeEnough: boolean): Promise<PixelFacts> {
  try {
    const side = { width: MEASURED_SIDE, height: MEASURED_SIDE };
    const { data, info } = await picture
      .flatten({ background: '#ffffff' })
      .greyscale()
      .resize({ ...side, fit: 'inside', withoutEnlargement: true, fastShrinkOnLoad: false })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    const small = await sharp(data, { raw: { width, height, channels } })
      .resize(9, 8, { fit: 'fill' })
      .extractChannel(0)
      .raw()
      .toBuffer();
    const sharpness = isLargeEnough && channels === 1 ? edgeHardness(data, width, height) : null;
    return { problem: null, sharpness, hash: differenceHash(small) };
  } catch (error) {
    const problem = error instanceof Error ? error.message.slice(0, 200) : 'the pixels cannot be read';
    return { problem, sharpness: null, hash: null };
  }
}
