import type { PlacedImage } from '../../../facts/pdf-scan';
import { multiply, transform, type Box, type Matrix } from '../../../content/page-view';
import { around, common, isEmpty, joined, moved } from './shown-area';
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
  /** Around lines, areas and pictures that are not white, as far as they are not clipped away. */
  drawn: Box | undefined;
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
    drawn: undefined,
    colours: new Set(),
    paintsText: false,
    paths: 0,
    hasTransparency: false,
    hasOverprint: false,
    isComplete: true,
  };
}

/** Adds what a form paints where it is used; what lies outside the clip wholly is not shown. */
export function addScan(to: Scan, form: Scan, matrix: Matrix, clip: Box): void {
  const room = (kept: readonly unknown[]): number => Math.max(0, mostKept - kept.length);
  for (const image of form.images.slice(0, room(to.images))) {
    const placed = { ...image, matrix: multiply(image.matrix, matrix) };
    if (!isEmpty(common(imageArea(placed.matrix), clip))) to.images.push(placed);
  }
  for (const quad of form.quads.slice(0, room(to.quads))) {
    const placed = turned(quad, matrix);
    if (!isEmpty(common(around(placed), clip))) to.quads.push(placed);
  }
  for (const run of form.runs.slice(0, room(to.runs))) {
    const placed = turnedRun(run, matrix);
    if (!isEmpty(common(runArea(placed), clip))) to.runs.push(placed);
  }
  if (form.drawn !== undefined) addDrawn(to, moved(form.drawn, matrix), clip);
  for (const colour of form.colours) to.colours.add(colour);
  to.paintsText ||= form.paintsText;
  to.paths += form.paths;
  to.hasTransparency ||= form.hasTransparency;
  to.hasOverprint ||= form.hasOverprint;
  to.isComplete &&= form.isComplete && room(to.images) > 0 && room(to.quads) > 0 && room(to.runs) > 0;
}

export function addDrawn(to: Scan, area: Box, clip: Box): void {
  const shown = common(area, clip);
  if (!isEmpty(shown)) to.drawn = joined(to.drawn, shown);
}

/** Where the unit square lies that a picture fills. */
export function imageArea([a, b, c, d, e, f]: Matrix): Box {
  return around([
    [e, f],
    [e + a, f + b],
    [e + c, f + d],
    [e + a + c, f + b + d],
  ]);
}

/** The middle of a run's words, as wide as half a letter: what is clipped but for an edge is not shown. */
export function runArea({ start, end, size }: TextRun): Box {
  const [x, y] = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
  return [x - size / 2, y - size / 2, x + size / 2, y + size / 2];
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
