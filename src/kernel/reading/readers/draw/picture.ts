import sharp from 'sharp';
import type { PagePicture } from '../../facts/page-picture';
import { LONGEST_SIDE } from './longest-side';

const MOST_PIXELS = 100_000_000;
const LOADERS = ['Png', 'Jpeg', 'Webp', 'Nsgif'].map((name) => `VipsForeignLoad${name}File`);

/** A picture as a screen shows it, turned upright and made small. @throws where libvips cannot read it. */
export async function drawPicture(file: string): Promise<PagePicture & { png: Uint8Array }> {
  allowLoaders(LOADERS);
  return asPng(sharp(file, { limitInputPixels: MOST_PIXELS, sequentialRead: true }).autoOrient());
}

/** libvips knows dozens of formats; only these are let near the file. */
export function allowLoaders(operation: string[]): void {
  sharp.cache(false);
  sharp.concurrency(1);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation });
}

export async function asPng(picture: sharp.Sharp): Promise<PagePicture & { png: Uint8Array }> {
  const { data, info } = await picture
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { png: data, width: info.width, height: info.height };
}
