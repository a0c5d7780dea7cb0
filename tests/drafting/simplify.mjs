const TOLERANCE_MM = 0.05;

/** Leaves out what lies on the line between its neighbours (Douglas and Peucker). */
export function simplify(points) {
  if (points.length < 3) return points;
  const [first, last] = [points[0], points.at(-1)];
  const length = Math.hypot(last[0] - first[0], last[1] - first[1]);
  const off = ([x, y]) =>
    length === 0
      ? Math.hypot(x - first[0], y - first[1])
      : Math.abs((last[0] - first[0]) * (first[1] - y) - (first[0] - x) * (last[1] - first[1])) / length;
  let furthest = 0;
  points.forEach((point, at) => {
    if (at > 0 && at < points.length - 1 && off(point) > off(points[furthest])) furthest = at;
  });
  if (furthest === 0 || off(points[furthest]) <= TOLERANCE_MM) return [first, last];
  return [...simplify(points.slice(0, furthest + 1)).slice(0, -1), ...simplify(points.slice(furthest))];
}
