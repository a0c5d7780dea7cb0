import { z } from 'zod';

/**
 * What a reader shows of a page: the visible box in the page's own user space (CropBox within MediaBox), the
 * clockwise turn, and the length of a user-space unit in points (ISO 32000-2 §7.7.3.3, §14.11.2).
 */
export const pageViewSchema = z.strictObject({
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  rotate: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
  userUnit: z.number().positive(),
});

export type PageView = z.infer<typeof pageViewSchema>;
export type Matrix = readonly [number, number, number, number, number, number];
export type Box = readonly [number, number, number, number];

/** Boxes as found in the file (corners in any order) to what is shown; a crop box outside the media box is ignored. */
export function pageView(media: Box, crop: Box | undefined, rotate: number, userUnit: number): PageView {
  const outer = ordered(media);
  const inner = crop === undefined ? outer : intersection(outer, ordered(crop));
  const turn = ((rotate % 360) + 360) % 360;
  return {
    box: inner[2] - inner[0] >= 1 && inner[3] - inner[1] >= 1 ? [...inner] : [...outer],
    rotate: turn === 90 || turn === 180 || turn === 270 ? turn : 0,
    userUnit: Number.isFinite(userUnit) && userUnit > 0 ? userUnit : 1,
  };
}

/** Width and height of the page as shown, in points. */
export function viewSize(view: PageView): { width: number; height: number } {
  const across = (view.box[2] - view.box[0]) * view.userUnit;
  const up = (view.box[3] - view.box[1]) * view.userUnit;
  return view.rotate === 90 || view.rotate === 270
    ? { width: up, height: across }
    : { width: across, height: up };
}

/** From the page as shown (points, origin at its lower left, upright) to user space. */
export function viewMatrix(view: PageView): Matrix {
  const [x0, y0, x1, y1] = view.box;
  const unit = 1 / view.userUnit;
  switch (view.rotate) {
    case 0:
      return [unit, 0, 0, unit, x0, y0];
    case 90:
      return [0, unit, -unit, 0, x1, y0];
    case 180:
      return [-unit, 0, 0, -unit, x1, y1];
    case 270:
      return [0, -unit, unit, 0, x0, y1];
  }
}

/** `first`, then `second`: the product as PDF's `cm` forms it. */
export function multiply(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [g, h, i, j, k, l] = second;
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

export function transform(matrix: Matrix, x: number, y: number): [number, number] {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]];
}

/** The way back; undefined for a matrix that flattens everything. */
export function invert([a, b, c, d, e, f]: Matrix): Matrix | undefined {
  const determinant = a * d - b * c;
  if (!Number.isFinite(determinant) || Math.abs(determinant) < 1e-12) return undefined;
  return [
    d / determinant,
    -b / determinant,
    -c / determinant,
    a / determinant,
    (c * f - d * e) / determinant,
    (b * e - a * f) / determinant,
  ];
}

/** A box's bounding box after a transformation. */
export function transformBox(matrix: Matrix, [x0, y0, x1, y1]: Box): Box {
  const corners = [
    transform(matrix, x0, y0),
    transform(matrix, x1, y1),
    transform(matrix, x0, y1),
    transform(matrix, x1, y0),
  ];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** A number as PDF writes it: at most four decimals, never an exponent. */
export function pdfNumber(value: number): string {
  const text = value.toFixed(4).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}

function ordered([x0, y0, x1, y1]: Box): Box {
  return [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)];
}

function intersection(a: Box, b: Box): Box {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}
