import type { Entity } from './entity';

/** A line a cutter can follow, by its corners; `bulges[i]` bends the segment that begins at corner i. */
export interface Shape {
  xs: number[];
  ys: number[];
  bulges: number[];
  /** Back to its first corner; a circle is one, of two half circles. */
  isClosed: boolean;
  /** False where the corners only steer a curve or were put in by us. */
  hasSegments: boolean;
}

/** Null for what no cutter follows: texts, fills, solids, and whatever has no sensible coordinates. */
export function shapeOf(entity: Entity): Shape | null {
  const shape = draw(entity);
  if (shape === null || shape.xs.length < 2 || shape.xs.length !== shape.ys.length) return null;
  return shape.xs.every(isSensible) && shape.ys.every(isSensible) ? shape : null;
}

/** What is too large for any drawing is as good as no number. */
const FARTHEST = 1e9;
const isSensible = (value: number) => Math.abs(value) < FARTHEST;

const CLOSED = 1;
/** A mesh or a polyface: a surface, no line. */
const MESH = 16 | 64;

function draw(entity: Entity): Shape | null {
  const { type, xs, ys, otherXs, otherYs, flags } = entity;
  switch (type) {
    case 'LINE':
      return line([xs[0], otherXs[0]], [ys[0], otherYs[0]]);
    case 'LWPOLYLINE':
      return mirrored(entity, polyline(entity));
    case 'POLYLINE':
      return (flags & MESH) !== 0 ? null : mirrored(entity, polyline(entity));
    case 'SPLINE': {
      const isFitted = xs.length < 2;
      const curve = { ...entity, xs: isFitted ? otherXs : xs, ys: isFitted ? otherYs : ys, bulges: [] };
      return { ...polyline(curve), hasSegments: false };
    }
    case 'CIRCLE':
    case 'ARC':
      return mirrored(entity, arc(entity));
    case 'ELLIPSE':
      return ellipse(entity);
    default:
      return null;
  }
}

function line(xs: (number | undefined)[], ys: (number | undefined)[]): Shape {
  const known = (values: (number | undefined)[]) => values.filter((value) => value !== undefined);
  return { xs: known(xs), ys: known(ys), bulges: [], isClosed: false, hasSegments: true };
}

/** Many programs set the flag and write the first corner once more. */
function polyline({ xs, ys, bulges, flags }: Entity): Shape {
  const isClosed = (flags & CLOSED) !== 0;
  const last = xs.length - 1;
  const isRepeated = isClosed && last > 1 && xs[0] === xs[last] && ys[0] === ys[last];
  return {
    xs: isRepeated ? xs.slice(0, last) : xs,
    ys: isRepeated ? ys.slice(0, last) : ys,
    bulges,
    isClosed,
    hasSegments: true,
  };
}

/** Seen from behind, x runs the other way (AutoCAD's object coordinates, arbitrary axis algorithm). */
function mirrored(entity: Entity, shape: Shape): Shape {
  if (!(entity.normalZ < 0)) return shape;
  return { ...shape, xs: shape.xs.map((x) => -x), bulges: shape.bulges.map((bulge) => -bulge) };
}

function arc({ type, xs, ys, values }: Entity): Shape {
  const [x = NaN] = xs;
  const [y = NaN] = ys;
  const radius = values.get(40) ?? NaN;
  if (type === 'CIRCLE') {
    return { xs: [x - radius, x + radius], ys: [y, y], bulges: [1, 1], isClosed: true, hasSegments: true };
  }
  const from = radians(values.get(50) ?? 0);
  const to = radians(values.get(51) ?? 360);
  const turn = positive(to - from);
  const middle = from + turn / 2;
  const angles = [from, middle, from + turn];
  const bend = Math.tan(turn / 8);
  return {
    xs: angles.map((angle) => x + radius * Math.cos(angle)),
    ys: angles.map((angle) => y + radius * Math.sin(angle)),
    bulges: [bend, bend],
    isClosed: false,
    hasSegments: true,
  };
}

const ELLIPSE_STEPS = 16;

/** As a polygon: its ends are exact, its length to 1 %. */
function ellipse({ xs, ys, otherXs, otherYs, values, normalZ }: Entity): Shape {
  const [x = NaN] = xs;
  const [y = NaN] = ys;
  const [axisX = NaN] = otherXs;
  const [axisY = NaN] = otherYs;
  const ratio = (values.get(40) ?? NaN) * (normalZ < 0 ? -1 : 1);
  const from = values.get(41) ?? 0;
  const turn = positive((values.get(42) ?? 2 * Math.PI) - from);
  const isClosed = Math.abs(turn - 2 * Math.PI) < 1e-6;
  const angles = Array.from(
    { length: isClosed ? ELLIPSE_STEPS : ELLIPSE_STEPS + 1 },
    (_, step) => from + (turn * step) / ELLIPSE_STEPS,
  );
  return {
    xs: angles.map((angle) => x + axisX * Math.cos(angle) - axisY * ratio * Math.sin(angle)),
    ys: angles.map((angle) => y + axisY * Math.cos(angle) + axisX * ratio * Math.sin(angle)),
    bulges: [],
    isClosed,
    hasSegments: false,
  };
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** More than nothing, at most a whole turn. */
function positive(angle: number): number {
  const turn = angle % (2 * Math.PI);
  return turn <= 1e-9 ? turn + 2 * Math.PI : turn;
}
