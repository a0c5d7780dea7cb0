import type { PlacedImage } from '../../../facts/pdf-scan';
import { multiply, transform, type Matrix } from '../../../content/page-view';
import type { TextRun } from './text-state';

export type Colour = PlacedImage['colour'];

/** A picture with the matrix that lays the unit square where it is shown (ISO 32000-2 §8.9.5). */
export interface ScannedImage {
  matrix: Matrix;
  widthPx: number;
  heightPx: number;
  colour: Colour;
}

/** Four corners in order; only what has right angles in its own space. */
export type Quad = readonly [Point, Point, Point, Point];
export type Point = readonly [x: number, y: number];

/** What content paints, in its own space. */
export interface Scan {
  images: ScannedImage[];
  quads: Quad[];
  runs: TextRun[];
  colours: Set<string>;
  paintsText: boolean;
  paths: number;
  hasTransparency: boolean;
  hasOverprint: boolean;
  isComplete: boolean;
}

/** Beyond so many of a kind a page is no pattern but an attack, or a map; the rest is not kept. */
export const mostKept = 20_000;

export function emptyScan(): Scan {
  return {
    images: [],
    quads: [],
    runs: [],
    colours: new Set(),
    paintsText: false,
    paths: 0,
    hasTransparency: false,
    hasOverprint: false,
    isComplete: true,
  };
}

/** Adds what a form paints where it is used. */
export function addScan(to: Scan, form: Scan, matrix: Matrix): void {
  const room = (kept: readonly unknown[]): number => Math.max(0, mostKept - kept.length);
  for (const image of form.images.slice(0, room(to.images))) {
    to.images.push({ ...image, matrix: multiply(image.matrix, matrix) });
  }
  for (const quad of form.quads.slice(0, room(to.quads))) to.quads.push(turned(quad, matrix));
  for (const run of form.runs.slice(0, room(to.runs))) to.runs.push(turnedRun(run, matrix));
  for (const colour of form.colours) to.colours.add(colour);
  to.paintsText ||= form.paintsText;
  to.paths += form.paths;
  to.hasTransparency ||= form.hasTransparency;
  to.hasOverprint ||= form.hasOverprint;
  to.isComplete &&= form.isComplete && room(to.images) > 0 && room(to.quads) > 0 && room(to.runs) > 0;
}

export function turned(quad: Quad, [a, b, c, d, e, f]: Matrix): Quad {
  const at = ([x, y]: Point): Point => [a * x + c * y + e, b * x + d * y + f];
  return [at(quad[0]), at(quad[1]), at(quad[2]), at(quad[3])];
}

function turnedRun(run: TextRun, matrix: Matrix): TextRun {
  const grown = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
  return {
    ...run,
    start: transform(matrix, ...run.start),
    end: transform(matrix, ...run.end),
    size: run.size * grown,
  };
}
