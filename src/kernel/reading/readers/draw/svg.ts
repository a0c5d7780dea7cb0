import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { PagePicture } from '../../facts/page-picture';
import { LONGEST_SIDE } from './longest-side';
import { allowLoaders, asPng } from './picture';

const USUAL_DPI = 72;
/** What sharp allows. */
const MOST_DPI = 100_000;

/**
 * Draws an SVG by librsvg. It is given bytes and no address: without one librsvg resolves no reference that leaves the
 * file, not even to a neighbour on the disk. Only for files that the rules found to be a drawing and nothing else.
 * @throws where librsvg cannot make sense of it
 */
export async function drawSvg(file: string): Promise<PagePicture & { png: Uint8Array }> {
  allowLoaders(['VipsForeignLoadSvgBuffer']);
  const bytes = await readFile(file);
  const { width, height } = await sharp(bytes, { limitInputPixels: false, density: USUAL_DPI }).metadata();
  const wanted = (USUAL_DPI * LONGEST_SIDE) / Math.max(width, height, 1);
  const density = Math.min(MOST_DPI, Math.max(1, wanted));
  return asPng(sharp(bytes, { density, limitInputPixels: 4 * LONGEST_SIDE ** 2 }));
}
