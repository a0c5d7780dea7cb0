import { transform, type Box, type Matrix } from '../../../content/page-view';

/** Everything: where nothing has been clipped yet. */
export const everywhere: Box = [-Infinity, -Infinity, Infinity, Infinity];

/** The common part of two boxes; a side below zero where there is none. */
export function common(one: Box, other: Box): Box {
  return [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ];
}

export function isEmpty([left, bottom, right, top]: Box): boolean {
  return !(right >= left && top >= bottom);
}

/** The box around two; undefined stands for nothing. */
export function joined(one: Box | undefined, other: Box | undefined): Box | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}

export function around(points: readonly (readonly [number, number])[]): Box {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** What a matrix makes of a box, in a box again; everything stays everything. */
export function moved(box: Box, matrix: Matrix): Box {
  if (!box.every(Number.isFinite)) return isEmpty(box) ? box : everywhere;
  const [left, bottom, right, top] = box;
  const corners = [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
  ] as const;
  return around(corners.map(([x, y]) => transform(matrix, x, y)));
}
