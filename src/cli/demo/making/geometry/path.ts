export type Point = readonly [x: number, y: number];

/** A straight line to one point, or a cubic curve by two handles to a third. */
export type Segment = readonly [to: Point] | readonly [handle: Point, handle: Point, to: Point];

export interface Subpath {
  start: Point;
  segments: readonly Segment[];
  closed: boolean;
}

/** Millimetres, y downwards. */
export type Path = readonly Subpath[];

export type Move = (point: Point) => Point;

export function movePath(path: Path, move: Move): Path {
  return path.map(({ start, segments, closed }) => ({
    start: move(start),
    segments: segments.map((segment): Segment =>
      segment.length === 1 ? [move(segment[0])] : [move(segment[0]), move(segment[1]), move(segment[2])],
    ),
    closed,
  }));
}

/** A closed outline through these corners. */
export function polygon(corners: readonly Point[]): Path {
  return [polyline(corners, true)];
}

export function polyline([start = [0, 0], ...rest]: readonly Point[], closed = false): Subpath {
  return { start, segments: rest.map((point): Segment => [point]), closed };
}

export function rectangle(x: number, y: number, width: number, height: number): Path {
  return polygon([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]);
}

/** Four curves; off a true circle by less than 0.03 %. */
export function circle([x, y]: Point, radius: number): Path {
  const k = radius * 0.5522847498;
  const at = (dx: number, dy: number): Point => [x + dx, y + dy];
  const segments: Segment[] = [
    [at(radius, k), at(k, radius), at(0, radius)],
    [at(-k, radius), at(-radius, k), at(-radius, 0)],
    [at(-radius, -k), at(-k, -radius), at(0, -radius)],
    [at(k, -radius), at(radius, -k), at(radius, 0)],
  ];
  return [{ start: at(radius, 0), segments, closed: true }];
}
