import { transform, type Box, type Matrix } from '../../../content/page-view';
import { around, joined } from './shown-area';
import type { Point, Quad } from './scan';

/** Corners that turn by a right angle but for so much (the dot product as a share of both sides). */
const squareness = 0.01;

/** Collects a path's subpaths and says which of them are rectangles, however they were drawn. */
export class PathQuads {
  #subpaths: { points: Point[]; isStraight: boolean }[] = [];
  #area: Box | undefined;

  rectangle([x = 0, y = 0, w = 0, h = 0]: readonly number[], matrix: Matrix): void {
    const corners: Point[] = [
      [x, y],
      [x + w, y],
      [x + w, y + h],
      [x, y + h],
    ];
    const points = corners.map(([px, py]) => transform(matrix, px, py));
    this.#subpaths.push({ points, isStraight: true });
    this.#area = joined(this.#area, around(points));
  }

  begin([x = 0, y = 0]: readonly number[], matrix: Matrix): void {
    this.#subpaths.push({ points: [this.#at(x, y, matrix)], isStraight: true });
  }

  line([x = 0, y = 0]: readonly number[], matrix: Matrix): void {
    const last = this.#subpaths.at(-1);
    const point = this.#at(x, y, matrix);
    if (last === undefined) return;
    if (last.points.length > 5) last.isStraight = false;
    else last.points.push(point);
  }

  /** Its control points hold it. */
  curve(numbers: readonly number[], matrix: Matrix): void {
    const last = this.#subpaths.at(-1);
    if (last !== undefined) last.isStraight = false;
    for (let at = 0; at + 1 < numbers.length; at += 2) this.#at(numbers[at]!, numbers[at + 1]!, matrix);
  }

  /** Around everything since the path began. */
  area(): Box | undefined {
    return this.#area;
  }

  /** Those subpaths that are right-angled boxes. */
  take(): Quad[] {
    const quads = this.#subpaths.flatMap(({ points, isStraight }) => (isStraight ? quadOf(points) : []));
    this.#subpaths = [];
    this.#area = undefined;
    return quads;
  }

  #at(x: number, y: number, matrix: Matrix): Point {
    const point = transform(matrix, x, y);
    this.#area = joined(this.#area, [point[0], point[1], point[0], point[1]]);
    return point;
  }
}

function quadOf(points: readonly Point[]): Quad[] {
  const [a, b, c, d, last] = points;
  if (a === undefined || b === undefined || c === undefined || d === undefined) return [];
  if (last !== undefined && distance(last, a) > 0.01 * distance(a, b)) return [];
  const isBox = isRight(a, b, c) && isRight(b, c, d) && isRight(c, d, a);
  return isBox ? [[a, b, c, d]] : [];
}

function isRight([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
  const [ux, uy, vx, vy] = [ax - bx, ay - by, cx - bx, cy - by];
  const sides = Math.hypot(ux, uy) * Math.hypot(vx, vy);
  return sides > 0 && Math.abs(ux * vx + uy * vy) <= squareness * sides;
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by);
}
