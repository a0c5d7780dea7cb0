import type { GreyImage, Levels } from './grey-image';

/** Where a page's ink lies, in pixels. */
export interface InkBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** So much of all ink may lie outside: dust, a corner of the next sheet. */
const OUTSIDE = 0.002;
const FAINT = 40;

/** The box that holds nearly all ink of a page; undefined for a blank one. */
export function inkBox({ width, height, data }: GreyImage | Levels): InkBox | undefined {
  const paper = paperLevel(data);
  const columns = new Float64Array(width);
  const rows = new Float64Array(height);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const ink = paper - (data[row * width + column] ?? 255);
      if (ink <= FAINT) continue;
      columns[column] = (columns[column] ?? 0) + ink;
      rows[row] = (rows[row] ?? 0) + ink;
    }
  }
  const [left, right] = ends(columns);
  const [top, bottom] = ends(rows);
  return right - left < 8 || bottom - top < 8 ? undefined : { left, right, top, bottom };
}

/** The level of the paper: nine pixels in ten are darker than or as dark as a little more than this. */
export function paperLevel(data: Uint8Array | Float32Array): number {
  const counts = new Array<number>(256).fill(0);
  const step = Math.max(1, Math.floor(data.length / 50_000));
  let all = 0;
  for (let at = 0; at < data.length; at += step) {
    const level = Math.max(0, Math.min(255, Math.round(data[at] ?? 255)));
    counts[level] = (counts[level] ?? 0) + 1;
    all += 1;
  }
  let seen = 0;
  for (let level = 255; level > 0; level -= 1) {
    seen += counts[level] ?? 0;
    if (seen >= all / 4) return level;
  }
  return 0;
}

function ends(sums: Float64Array): [number, number] {
  const all = sums.reduce((total, sum) => total + sum, 0);
  let [first, last] = [0, sums.length - 1];
  for (let sum = sums[first] ?? 0; first < last && sum <= all * OUTSIDE; sum += sums[first] ?? 0) first += 1;
  for (let sum = sums[last] ?? 0; last > first && sum <= all * OUTSIDE; sum += sums[last] ?? 0) last -= 1;
  return [first, last + 1];
}
