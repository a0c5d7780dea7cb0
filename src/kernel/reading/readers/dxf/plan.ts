import { Floats } from './floats';
import type { Shape } from './shape';

/** A layer of one block; null is the drawing itself. What lies in two of them never joins. */
export interface Sheet {
  layer: string;
  block: string | null;
  lines: number;
  others: number;
  closed: number;
}

export interface Box {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

/** A block placed somewhere. */
export interface Placing {
  block: string | null;
  name: string;
  x: number;
  y: number;
  scaleX: number;
  scaleY: number;
  /** Radians. */
  turn: number;
  columns: number;
  rows: number;
  acrossBy: number;
  upBy: number;
}

const MOST_SEGMENTS = 500_000;
const MOST_PLACINGS = 10_000;

/** All lines of a drawing in columns of numbers, in its own units. */
export class Plan {
  readonly sheets: Sheet[] = [];
  readonly placings: Placing[] = [];
  /** Around what lies in a block by itself. */
  readonly boxes = new Map<string | null, Box>();
  /** A row a segment. `middle` tells an arc from the line between the same ends. */
  readonly segments = {
    sheet: new Floats(),
    x1: new Floats(),
    y1: new Floats(),
    x2: new Floats(),
    y2: new Floats(),
    middleX: new Floats(),
    middleY: new Floats(),
    length: new Floats(),
    /** 0 where it is only a stretch of a curve. */
    isReal: new Floats(),
  };
  /** A row an open line, from end to end, with the box around it. */
  readonly paths = {
    sheet: new Floats(),
    x1: new Floats(),
    y1: new Floats(),
    x2: new Floats(),
    y2: new Floats(),
    length: new Floats(),
    left: new Floats(),
    bottom: new Floats(),
    right: new Floats(),
    top: new Floats(),
  };
  isComplete = true;

  private readonly sheetAt = new Map<string, number>();

  addLine(layer: string, block: string | null, shape: Shape): void {
    const sheet = this.sheet(layer, block);
    this.sheets[sheet]!.lines += 1;
    if (this.segments.length.length + shape.xs.length > MOST_SEGMENTS) {
      this.isComplete = false;
      return;
    }
    const { xs, ys } = shape;
    const box = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };
    const last = shape.isClosed ? xs.length : xs.length - 1;
    let length = 0;
    for (let at = 0; at < last; at += 1) {
      const next = (at + 1) % xs.length;
      const bulge = shape.bulges[at] ?? 0;
      length += this.addSegment(
        sheet,
        [xs[at]!, ys[at]!, xs[next]!, ys[next]!],
        bulge,
        shape.hasSegments,
        box,
      );
    }
    this.boxes.set(block, around(this.boxes.get(block), box));
    if (shape.isClosed) {
      this.sheets[sheet]!.closed += 1;
      return;
    }
    const end = xs.length - 1;
    const row = { sheet, x1: xs[0]!, y1: ys[0]!, x2: xs[end]!, y2: ys[end]!, length, ...box };
    for (const [name, value] of Object.entries(row)) this.paths[name as keyof typeof row].push(value);
  }

  addOther(layer: string, block: string | null): void {
    this.sheets[this.sheet(layer, block)]!.others += 1;
  }

  addPlacing(placing: Placing): void {
    if (this.placings.length < MOST_PLACINGS) this.placings.push(placing);
    else this.isComplete = false;
  }

  /** Its length. */
  private addSegment(
    sheet: number,
    [x1, y1, x2, y2]: [number, number, number, number],
    bulge: number,
    isReal: boolean,
    box: Box,
  ): number {
    const chord = Math.hypot(x2 - x1, y2 - y1);
    // A bulge is the tangent of a quarter of the arc's angle (AutoCAD DXF Reference, LWPOLYLINE).
    const bend = Number.isFinite(bulge) ? bulge : 0;
    const middleX = (x1 + x2) / 2 + (bend * (y2 - y1)) / 2;
    const middleY = (y1 + y2) / 2 - (bend * (x2 - x1)) / 2;
    const angle = 4 * Math.atan(Math.abs(bend));
    const length = bend === 0 ? chord : (angle * chord * (1 + bend * bend)) / (4 * Math.abs(bend));
    const row = { sheet, x1, y1, x2, y2, middleX, middleY, length, isReal: isReal ? 1 : 0 };
    for (const [name, value] of Object.entries(row)) this.segments[name as keyof typeof row].push(value);
    box.left = Math.min(box.left, x1, x2, middleX);
    box.right = Math.max(box.right, x1, x2, middleX);
    box.bottom = Math.min(box.bottom, y1, y2, middleY);
    box.top = Math.max(box.top, y1, y2, middleY);
    return length;
  }

  private sheet(layer: string, block: string | null): number {
    const key = JSON.stringify([layer, block]);
    const known = this.sheetAt.get(key);
    if (known !== undefined) return known;
    this.sheetAt.set(key, this.sheets.length);
    this.sheets.push({ layer, block, lines: 0, others: 0, closed: 0 });
    return this.sheets.length - 1;
  }
}

/** The box around two. */
export function around(one: Box | undefined, other: Box): Box {
  if (one === undefined) return other;
  return {
    left: Math.min(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
    top: Math.max(one.top, other.top),
  };
}
