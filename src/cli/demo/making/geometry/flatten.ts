import type { Path, Point, Subpath } from './path';

/** Corners of a polyline that follows the curves within about `tolerance` millimetres. */
export function flatten({ start, segments }: Subpath, tolerance = 0.2): Point[] {
  const points: Point[] = [start];
  let from = start;
  for (const segment of segments) {
    if (segment.length === 1) points.push(segment[0]);
    else points.push(...alongCurve(from, segment[0], segment[1], segment[2], tolerance));
    from = segment.length === 1 ? segment[0] : segment[2];
  }
  return points;
}

function alongCurve(from: Point, one: Point, other: Point, to: Point, tolerance: number): Point[] {
  // A cubic's distance from its chords falls with the square of their number (Wang's formula).
  const bend = Math.max(
    Math.hypot(from[0] - 2 * one[0] + other[0], from[1] - 2 * one[1] + other[1]),
    Math.hypot(one[0] - 2 * other[0] + to[0], one[1] - 2 * other[1] + to[1]),
  );
  const steps = Math.max(1, Math.ceil(Math.sqrt((0.75 * bend) / tolerance)));
  return Array.from({ length: steps }, (_, index): Point => {
    const t = (index + 1) / steps;
    const u = 1 - t;
    const mix = (axis: 0 | 1) =>
      u ** 3 * from[axis] + 3 * u * u * t * one[axis] + 3 * u * t * t * other[axis] + t ** 3 * to[axis];
    return [mix(0), mix(1)];
  });
}

export function areaOf(points: readonly Point[]): number {
  const sum = points.reduce((total, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return total + x * nextY - nextX * y;
  }, 0);
  return Math.abs(sum / 2);
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function boxOf(paths: readonly Path[]): Box {
  const box: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of paths.flat().flatMap((subpath) => flatten(subpath, 1))) {
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.right = Math.max(box.right, x);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}
