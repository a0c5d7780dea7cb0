import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { PagePicture } from '../../facts/page-picture';
import { LONGEST_SIDE } from './longest-side';
import { allowLoaders, asPng } from './picture';

const USUAL_DPI = 72;
/** What sharp allows. */
const LEAST_DPI = 1;
const MOST_DPI = 100_000;
const STEPS = 6;

/**
 * Draws an SVG by librsvg. It is given bytes and no address: without one librsvg resolves no reference that leaves the
 * file, not even to a neighbour on the disk. Only for files that the rules found to be a drawing and nothing else.
 * @throws where librsvg cannot make sense of it
 */
export async function drawSvg(file: string): Promise<PagePicture & { png: Uint8Array }> {
  allowLoaders(['VipsForeignLoadSvgBuffer']);
  const bytes = await readFile(file);
  const density = await fittingDensity(bytes);
  return asPng(sharp(bytes, { density, limitInputPixels: 4 * LONGEST_SIDE ** 2 }));
}

/**
 * The density at which the drawing is as large as a page. sharp counts it once for pixels and twice for millimetres, so
 * it is approached by square roots: right at once for the one, halving what is off with every step for the other.
 */
async function fittingDensity(bytes: Buffer): Promise<number> {
  let density = USUAL_DPI;
  for (let step = 0; step < STEPS; step += 1) {
    const { width, height } = await sharp(bytes, { limitInputPixels: false, density }).metadata();
    const next = density * Math.sqrt(LONGEST_SIDE / Math.max(width, height, 1));
    density = Math.min(MOST_DPI, Math.max(LEAST_DPI, next));
  }
  return density;
}
