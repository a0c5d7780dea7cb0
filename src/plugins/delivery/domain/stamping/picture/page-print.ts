import { levelAt, type GreyImage, type Levels } from './grey-image';
import { inkBox, paperLevel } from './ink-box';

/** How a page's ink is spread over a raster of 20 × 20 fields: what pages are found again by, in -127 to 127. */
export type PagePrint = Int8Array;

export const PRINT_BYTES = 400;
const SIDE = 20;
const SAMPLES = 5;
/** Degrees that a page may lie aslant on a scanner, and the steps between prints. */
const MOST_ASLANT = 3;

/** Undefined for a page without ink. */
export function pagePrint(image: GreyImage | Levels, degrees = 0): PagePrint | undefined {
  const turned = degrees === 0 ? image : turnedBy(image, degrees);
  const box = inkBox(turned);
  if (box === undefined) return undefined;
  const paper = paperLevel(turned.data);
  const steps = SIDE * SAMPLES;
  const fields = new Float64Array(PRINT_BYTES);
  const across = (box.right - box.left) / steps;
  const down = (box.bottom - box.top) / steps;
  for (let row = 0; row < steps; row += 1) {
    for (let column = 0; column < steps; column += 1) {
      const ink = darkest(turned, box.left + column * across, box.top + row * down, across, down, paper);
      const field = Math.floor(row / SAMPLES) * SIDE + Math.floor(column / SAMPLES);
      fields[field] = (fields[field] ?? 0) + ink;
    }
  }
  return normalised(softened(fields.map(Math.sqrt)));
}

/** Prints of a page that may lie aslant, by whole degrees. */
export function printsOfSuspect(image: GreyImage | Levels): PagePrint[] {
  return Array.from({ length: 2 * MOST_ASLANT + 1 }, (_, index) =>
    pagePrint(image, index - MOST_ASLANT),
  ).filter((print) => print !== undefined);
}

/** 1 for the same page, near 0 for pages that have nothing to do with each other. */
export function printLikeness(one: PagePrint, other: PagePrint): number {
  let [product, ones, others] = [0, 0, 0];
  for (let at = 0; at < PRINT_BYTES; at += 1) {
    const [a, b] = [one[at] ?? 0, other[at] ?? 0];
    product += a * b;
    ones += a * a;
    others += b * b;
  }
  return ones === 0 || others === 0 ? 0 : product / Math.sqrt(ones * others);
}

function darkest(
  image: Levels | GreyImage,
  x: number,
  y: number,
  across: number,
  down: number,
  paper: number,
): number {
  let sum = 0;
  const [columns, rows] = [Math.max(1, Math.round(across)), Math.max(1, Math.round(down))];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const level = image.data[Math.floor(y + row) * image.width + Math.floor(x + column)] ?? 255;
      sum += Math.max(0, paper - level - 20);
    }
  }
  return sum / (columns * rows);
}

/** A page that lies a little off still looks alike: each field takes some of its neighbours. */
function softened(fields: Float64Array): Float64Array {
  return fields.map((_, at) => {
    const [row, column] = [Math.floor(at / SIDE), at % SIDE];
    let [sum, weights] = [0, 0];
    for (let dy = -1; dy <= 1; dy += 1) {
      for (let dx = -1; dx <= 1; dx += 1) {
        const [y, x] = [row + dy, column + dx];
        if (y < 0 || x < 0 || y >= SIDE || x >= SIDE) continue;
        const weight = (2 - Math.abs(dx)) * (2 - Math.abs(dy));
        sum += weight * (fields[y * SIDE + x] ?? 0);
        weights += weight;
      }
    }
    return sum / weights;
  });
}

function normalised(fields: Float64Array): PagePrint {
  const mean = fields.reduce((total, field) => total + field, 0) / fields.length;
  const most = fields.reduce((largest, field) => Math.max(largest, Math.abs(field - mean)), 1e-9);
  return Int8Array.from(fields, (field) => Math.round(((field - mean) / most) * 127));
}

function turnedBy(image: GreyImage | Levels, degrees: number): Levels {
  const { width, height } = image;
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const data = new Float32Array(width * height);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const [x, y] = [column - width / 2, row - height / 2];
      data[row * width + column] = levelAt(
        image,
        cos * x - sin * y + width / 2,
        sin * x + cos * y + height / 2,
      );
    }
  }
  return { width, height, data };
}
