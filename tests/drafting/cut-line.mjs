import { area, boxOf, distance, endOf, flatten, reverse, subpathsOf } from './path-data.mjs';

import { simplify } from './simplify.mjs';

/**
 * The line to cut along. FreeSewing draws a seam allowance in strokes that end at a fold, or where there is none.
 * Joined end to end they mostly are the outline; where they are not, each is a way round a part of the seam.
 * @throws where neither gives an outline around the seam
 */
export function cutLine(seam, strokes) {
  if (strokes.length === 0) return seam;
  const joined = strokes.length === 1 && strokes[0].closed ? strokes[0] : chain(strokes);
  const whole = { ...joined, closed: true };
  if (isAround(whole, seam, strokes.length > 1)) return whole;
  const [start, ...rest] = simplify(strokes.reduce(goRound, dense(flatten(seam))));
  const roundabout = { start, segments: rest.map((point) => [point]), closed: true };
  if (!isAround(roundabout, seam, false)) throw new Error('No outline comes of the seam allowance');
  return roundabout;
}

/** The outline with `stroke` in place of that part of it which the stroke runs along. */
function goRound(outline, stroke) {
  const way = flatten(stroke);
  const from = nearest(outline, way[0]);
  const to = nearest(outline, way.at(-1));
  const arc = (start, end) =>
    start <= end ? outline.slice(start, end + 1) : [...outline.slice(start), ...outline.slice(0, end + 1)];
  const [forth, back] = [arc(from, to), arc(to, from)];
  const close = dense(way);
  const gap = (points) =>
    points.reduce((sum, point) => sum + distance(close[nearest(close, point)], point), 0) / points.length;
  return gap(forth) < gap(back) ? [...way, ...back] : [...[...way].reverse(), ...forth];
}

const nearest = (points, to) =>
  points.reduce((best, point, at) => (distance(point, to) < distance(points[best], to) ? at : best), 0);

function dense(points) {
  return points.flatMap((point, at) => {
    const next = points[(at + 1) % points.length];
    const steps = Math.max(1, Math.ceil(distance(point, next)));
    return Array.from({ length: steps }, (_, step) =>
      [0, 1].map((axis) => point[axis] + ((next[axis] - point[axis]) * step) / steps),
    );
  });
}

function chain(strokes) {
  const rest = [...strokes].sort((one, other) => length(other) - length(one));
  let whole = rest.shift();
  while (rest.length > 0) {
    const end = endOf(whole);
    const nearest = rest
      .flatMap((stroke, at) => [
        { at, stroke, gap: distance(end, stroke.start) },
        { at, stroke: reverse(stroke), gap: distance(end, endOf(stroke)) },
      ])
      .sort((one, other) => one.gap - other.gap)[0];
    rest.splice(nearest.at, 1);
    const joint = nearest.gap > 0.05 ? [[nearest.stroke.start]] : [];
    whole = { ...whole, segments: [...whole.segments, ...joint, ...nearest.stroke.segments] };
  }
  return whole;
}

const length = (stroke) =>
  flatten(stroke).reduce((sum, point, at, all) => (at === 0 ? 0 : sum + distance(all[at - 1], point)), 0);

function isAround(cut, seam, wasJoined) {
  const outer = flatten(cut);
  const inner = flatten(seam);
  const [left, top, right, bottom] = boxOf(outer);
  const [x0, y0, x1, y1] = boxOf(inner);
  const within = left <= x0 + 0.5 && top <= y0 + 0.5 && right >= x1 - 0.5 && bottom >= y1 - 0.5;
  const ratio = area(outer) / area(inner);
  return within && ratio >= 1 && ratio < 2.2 && !(wasJoined && crossesItself(outer));
}

function crossesItself(points) {
  const sides = points.map((point, at) => [point, points[(at + 1) % points.length]]);
  const turn = ([ax, ay], [bx, by], [cx, cy]) => (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const cross = ([a, b], [c, d]) =>
    turn(a, b, c) * turn(a, b, d) < -1e-3 && turn(c, d, a) * turn(c, d, b) < -1e-3;
  return sides.some((side, at) => sides.slice(at + 2).some((other) => cross(side, other)));
}

export const strokesOf = (paths) => {
  const seen = new Set();
  return paths.flatMap(subpathsOf).filter((stroke) => {
    const key = JSON.stringify(stroke, (_, value) => (typeof value === 'number' ? Math.round(value) : value));
    return !seen.has(key) && seen.add(key);
  });
};
