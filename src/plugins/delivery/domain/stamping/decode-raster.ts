import { MARK_SIDE, markGrid, markPosition } from './mark-grid';
import { viewSize, type PageView } from '../../../../kernel/reading/content/page-view';
import type { MarkReading } from './mark-reading';
import type { GreyImage } from './picture/grey-image';
import { decodeVotes } from './read-marks';
import { PAYLOAD_BITS } from './trace-token';

/** The same page twice, rendered as shown (about 150 dpi, the master's picture best), and its view. */
export interface RasterPage {
  suspect: GreyImage;
  master: GreyImage;
  view: PageView;
}

const WHITE_ENOUGH = 225;
const MOST_PER_DOT = 200;
const SEARCH = 2;

/**
 * Payload in pictures of pages, by how much darker than the master each dot's two places are, summed over blocks
 * and pages (facts: preflight §7). Blocks are split in two halves that know nothing of each other: `blocks` is 2
 * if each half spells the same payload as all together, 1 if only the whole does. Empty if the check does not fit,
 * which is what a foreign picture or a wrong page gives.
 */
export function decodeRaster(pages: readonly RasterPage[]): MarkReading[] {
  const blocks = pages.flatMap(blockVotes);
  const whole = decodeVotes(summed(blocks));
  if (whole === undefined) return [];
  const halves = [0, 1].map((half) => decodeVotes(summed(blocks.filter((_, index) => index % 2 === half))));
  return [{ ...whole, blocks: halves.every((reading) => reading?.token === whole.token) ? 2 : 1 }];
}

/** Votes a block, at the small displacement of the suspect that shows the dots best. */
function blockVotes({ suspect, master, view }: RasterPage): number[][] {
  const fitted = resized(suspect, master.width, master.height);
  const places = dotPlaces(master, view);
  let best: { votes: number[][]; strength: number } = { votes: [], strength: -1 };
  for (let down = -SEARCH; down <= SEARCH; down += 1) {
    for (let right = -SEARCH; right <= SEARCH; right += 1) {
      const votes = votesAt(fitted, master, places, right, down);
      const strength = summed(votes).reduce((total, vote) => total + Math.abs(vote), 0);
      if (strength > best.strength) best = { votes, strength };
    }
  }
  return best.votes;
}

interface Pixel {
  column: number;
  row: number;
}

/** A bit's two pixels, and how much its vote counts. */
interface DotPlace {
  one: Pixel;
  zero: Pixel;
  weight: number;
}

/** A blurred scan smears ink by so many pixels; a dot that near ink says little. */
const SMEAR = 5;
const NEAR_INK = 0.15;

/** For each block and bit: the pixel where its dot is for a one, and where for a zero. */
function dotPlaces(master: GreyImage, view: PageView): DotPlace[][] {
  const size = viewSize(view);
  const grid = markGrid(size);
  const scale = { x: master.width / size.width, y: master.height / size.height };
  return grid.blocks.map((block) =>
    Array.from({ length: PAYLOAD_BITS }, (_, bit) => {
      const pixel = (value: boolean): Pixel => {
        const corner = markPosition(grid, block, bit, value);
        return {
          column: Math.floor((corner.x + MARK_SIDE / 2) * scale.x),
          row: Math.floor((size.height - corner.y - MARK_SIDE / 2) * scale.y),
        };
      };
      const [one, zero] = [pixel(true), pixel(false)];
      return { one, zero, weight: isFree(master, one) && isFree(master, zero) ? 1 : NEAR_INK };
    }),
  );
}

function isFree(master: GreyImage, { column, row }: Pixel): boolean {
  for (let dy = -SMEAR; dy <= SMEAR; dy += 1) {
    for (let dx = -SMEAR; dx <= SMEAR; dx += 1)
      if ((at(master, column + dx, row + dy) ?? 255) < WHITE_ENOUGH) return false;
  }
  return true;
}

function votesAt(
  suspect: GreyImage,
  master: GreyImage,
  places: readonly (readonly DotPlace[])[],
  right: number,
  down: number,
): number[][] {
  const darker = ({ column, row }: Pixel): number => {
    let sum = 0;
    for (let dy = -1; dy <= 1; dy += 1) {
      for (let dx = -1; dx <= 1; dx += 1) {
        const before = at(master, column + dx, row + dy);
        const after = at(suspect, column + dx + right, row + dy + down);
        if (before !== undefined && after !== undefined && before >= WHITE_ENOUGH) sum += before - after;
      }
    }
    return sum;
  };
  return places.map((block) =>
    block.map(({ one, zero, weight }) => {
      const vote = darker(one) - darker(zero);
      return weight * Math.max(-MOST_PER_DOT, Math.min(MOST_PER_DOT, vote));
    }),
  );
}

function at(image: GreyImage, column: number, row: number): number | undefined {
  if (column < 0 || row < 0 || column >= image.width || row >= image.height) return undefined;
  return image.data[row * image.width + column];
}

function summed(blocks: readonly number[][]): number[] {
  return Array.from({ length: PAYLOAD_BITS }, (_, bit) =>
    blocks.reduce((total, votes) => total + (votes[bit] ?? 0), 0),
  );
}

/** Bilinear, pixel centres on pixel centres. */
function resized(image: GreyImage, width: number, height: number): GreyImage {
  if (image.width === width && image.height === height) return image;
  const data = new Uint8Array(width * height);
  const columns = samples(image.width, width);
  const rows = samples(image.height, height);
  rows.forEach((down, row) => {
    const upper = image.data.subarray(down.low * image.width, (down.low + 1) * image.width);
    const lower = image.data.subarray(down.high * image.width, (down.high + 1) * image.width);
    columns.forEach(({ low, high, share }, column) => {
      const above = (upper[low] ?? 255) * (1 - share) + (upper[high] ?? 255) * share;
      const below = (lower[low] ?? 255) * (1 - share) + (lower[high] ?? 255) * share;
      data[row * width + column] = Math.round(above * (1 - down.share) + below * down.share);
    });
  });
  return { width, height, data };
}

/** For each of `wanted` pixels in a row of `given`: its two neighbours and how much the second counts. */
function samples(given: number, wanted: number): { low: number; high: number; share: number }[] {
  return Array.from({ length: wanted }, (_, index) => {
    const at = Math.max(0, Math.min(given - 1, ((index + 0.5) * given) / wanted - 0.5));
    const low = Math.floor(at);
    return { low, high: Math.min(low + 1, given - 1), share: at - low };
  });
}
