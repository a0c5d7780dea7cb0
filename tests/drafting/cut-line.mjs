import { area, boxOf, distance, endOf, flatten, reverse, subpathsOf } from './path-data.mjs';

/**
 * The line to cut along. FreeSewing draws a seam allowance in strokes that end at a fold or where there is none;
 * they are joined end to end. Where no sensible outline comes of it, the seam is the cutting line and the strokes
 * stay strokes.
 */
export function cutLine(seam, strokes) {
  if (strokes.length === 0) return { cut: seam, loose: [] };
  const joined = strokes.length === 1 && strokes[0].closed ? strokes[0] : chain(strokes);
  const cut = { ...joined, closed: true };
  return isAround(cut, seam, strokes.length > 1) ? { cut, loose: [] } : { cut: seam, loose: strokes };
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
