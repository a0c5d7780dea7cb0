import { polyline, type Path, type Point } from './geometry/path';

export interface Line {
  kind: 'line';
  path: Path;
  /** Millimetres; 0 draws no outline. */
  width: number;
  colour: string;
  fill?: string;
  /** Lengths of stroke and gap in millimetres. */
  dash?: readonly number[];
}

export interface Text {
  kind: 'text';
  at: Point;
  /** Height of the letters' em in millimetres. */
  size: number;
  text: string;
  colour: string;
  bold?: boolean;
  anchor?: 'start' | 'middle' | 'end';
}

/** A true rectangle, kept apart so that it is written as one: a test square must be found again. */
export interface Rectangle {
  kind: 'rectangle';
  at: Point;
  width: number;
  height: number;
  stroke: number;
  colour: string;
  fill?: string;
}

export type Mark = Line | Text | Rectangle;

/** What can be switched on and off together. */
export interface Layer {
  name: string;
  marks: Mark[];
}

/** A drawing on paper, in millimetres, y downwards. */
export interface Sheet {
  width: number;
  height: number;
  /** Test squares: within the first tile, and on no other. */
  checks: Mark[];
  /** Always seen. */
  common: Mark[];
  layers: Layer[];
}

export const ink = '#1a1a1f';
export const grey = '#8a8a92';

export function line(points: readonly Point[], width = 0.3, colour = ink): Line {
  return { kind: 'line', path: [polyline(points)], width, colour };
}

export function words(at: Point, text: string, size: number, more: Partial<Text> = {}): Text {
  return { kind: 'text', at, text, size, colour: ink, ...more };
}
