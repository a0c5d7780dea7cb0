import type { CoverColour } from '../../contract';
import { nameColour } from './colour-names';

/** Under this share of the picture a colour is a detail. */
const leastShare = 0.08;
const most = 4;

/**
 * The colours that cover most of a picture, from its pixels (three bytes each, sRGB): pixels of one name are one
 * colour, shown as their mean.
 */
export function dominantColours(pixels: Uint8Array): CoverColour[] {
  const sums = new Map<string, { r: number; g: number; b: number; count: number }>();
  const total = Math.floor(pixels.length / 3);
  for (let at = 0; at + 2 < pixels.length; at += 3) {
    const [r, g, b] = [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!];
    const name = nameColour(r, g, b);
    const sum = sums.get(name) ?? { r: 0, g: 0, b: 0, count: 0 };
    sum.r += r;
    sum.g += g;
    sum.b += b;
    sum.count += 1;
    sums.set(name, sum);
  }
  return [...sums.values()]
    .filter(({ count }) => count / total >= leastShare)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, most)
    .map(({ r, g, b, count }) => ({
      colour: `#${[r, g, b].map((sum) => hex(sum / count)).join('')}`,
      share: Math.round((count / total) * 100) / 100,
    }));
}

function hex(value: number): string {
  return Math.round(value).toString(16).padStart(2, '0');
}
