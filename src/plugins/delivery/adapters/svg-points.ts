import type { DrawnPoint } from '../domain/stamping/coordinates/drawn-point';
import { isRectangle } from '../domain/stamping/coordinates/drop-rectangles';
import { decimalsFor } from '../domain/stamping/coordinates/fixed-number';
import { STEP_MM } from '../domain/stamping/coordinates/coordinate-lattice';
import { absolutePath } from '../domain/stamping/drawing/absolute-path';
import { applyEdits } from '../domain/stamping/edits';
import { readSvgShapes, type SvgDrawing, type SvgShape } from './svg-shapes';

const MOST_POINTS = 100_000;

/** An SVG with all of its outlines written absolutely, and the points they go through. */
export interface SvgPoints {
  text: string;
  drawing: SvgDrawing;
  points: DrawnPoint[];
}

/** Undefined where it is not a drawing that could be read to its end. */
export function svgPoints(source: string): SvgPoints | undefined {
  const before = readSvgShapes(source);
  if (before === undefined) return undefined;
  const edits = before.shapes.flatMap(({ kind, data, at, mm }) => {
    const path = kind === 'path' ? absolutePath(data, decimalsFor(STEP_MM / mm) + 1) : undefined;
    return path === undefined ? [] : [{ at, length: data.length, text: path.data, slots: [] }];
  });
  const { text } = applyEdits(source, edits);
  const drawing = readSvgShapes(text);
  if (drawing === undefined) return undefined;
  return { text, drawing, points: drawing.shapes.flatMap(pointsOf).slice(0, MOST_POINTS) };
}

function pointsOf(shape: SvgShape): DrawnPoint[] {
  const points = shape.kind === 'points' ? corners(shape) : pathPoints(shape);
  return isRectangle(points) && !/[CSQTA]/.test(shape.data) ? [] : points;
}

function pathPoints({ data, at, mm }: SvgShape): DrawnPoint[] {
  return writtenPoints(data).map(({ x, y, ...place }) => ({
    x: x * mm,
    y: y * mm,
    at: at + place.at,
    length: place.length,
    value: x,
    perMm: 1 / mm,
  }));
}

/** Points of data that `absolutePath` wrote: capital letters, numbers parted by blanks. */
function writtenPoints(data: string): { at: number; length: number; x: number; y: number }[] {
  const points: { at: number; length: number; x: number; y: number }[] = [];
  let hasArcBefore = false;
  for (const match of data.matchAll(/([MLTCSQAZ])([^MLTCSQAZ]*)/g)) {
    const [, command = '', inside = ''] = match;
    if (command === 'A' && !hasArcBefore) points.pop();
    hasArcBefore = command === 'A';
    if (command === 'A' || command === 'Z') continue;
    const numbers = [...inside.matchAll(/[^\s,]+/g)];
    const [x, y] = numbers.slice(-2);
    if (x === undefined || y === undefined) continue;
    const [across, down] = [Number(x[0]), Number(y[0])];
    if (!Number.isFinite(across) || !Number.isFinite(down)) continue;
    points.push({ at: match.index + 1 + x.index, length: x[0].length, x: across, y: down });
  }
  return points;
}

function corners({ data, at, mm }: SvgShape): DrawnPoint[] {
  const numbers = [...data.matchAll(/[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/g)];
  return numbers.flatMap((number, index) => {
    const y = numbers[index + 1];
    if (index % 2 === 1 || y === undefined) return [];
    const value = Number(number[0]);
    return [
      {
        x: value * mm,
        y: Number(y[0]) * mm,
        at: at + number.index,
        length: number[0].length,
        value,
        perMm: 1 / mm,
      },
    ];
  });
}
