import sharp from 'sharp';
import type { ImageFacts } from '../facts/image-facts';
import type { OperationRun } from '../operation';

const MOST_PIXELS = 100_000_000;

/** libvips knows dozens of formats; only the four that a cover may have are let near the file. */
const LOADERS = ['Png', 'Jpeg', 'Webp', 'Nsgif'].map((name) => `VipsForeignLoad${name}File`);

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
    hasAlpha: seen.hasAlpha,
    frames: seen.pages ?? 1,
    problem: await problemWithPixels(sharp(file, options)),
  };
};

async function problemWithPixels(picture: sharp.Sharp): Promise<string | null> {
  try {
    await picture.resize(16, 16, { fit: 'inside', fastShrinkOnLoad: false }).raw().toBuffer();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 200) : 'the pixels cannot be read';
  }
}
