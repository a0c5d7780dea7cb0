/** Paths as text in tenths of a millimetre, relative, as SVG writes them: `M12 34l5 6c…z`. */
export function encode(subpaths) {
  let text = '';
  for (const { start, segments, closed } of subpaths) {
    let at = tenths(start);
    text += `M${at[0]} ${at[1]}`;
    for (const segment of segments) {
      const points = segment.map(tenths);
      const to = points.at(-1);
      if (points.length === 1 && to[0] === at[0] && to[1] === at[1]) continue;
      const deltas = points.map(([x, y]) => `${x - at[0]} ${y - at[1]}`).join(' ');
      text += `${points.length === 1 ? 'l' : 'c'}${deltas}`.replaceAll(' -', '-');
      at = to;
    }
    if (closed) text += 'z';
  }
  return text;
}

const tenths = ([x, y]) => [Math.round(x * 10) || 0, Math.round(y * 10) || 0];

/** FreeSewing's operations as subpaths; a segment is one point (line) or three (curve). */
export function subpathsOf(path) {
  const found = [];
  for (const op of path.ops) {
    const current = found.at(-1);
    const point = ({ x, y }) => [x, y];
    if (op.type === 'move') found.push({ start: point(op.to), segments: [], closed: false });
    else if (op.type === 'line') current.segments.push([point(op.to)]);
    else if (op.type === 'curve') current.segments.push([op.cp1, op.cp2, op.to].map(point));
    else if (op.type === 'close') current.closed = true;
  }
  return found.filter(({ segments }) => segments.length > 0);
}

export const endOf = ({ start, segments }) => segments.at(-1)?.at(-1) ?? start;

export function reverse({ start, segments, closed }) {
  const points = [[start], ...segments];
  const reversed = segments.map((segment, index) => {
    const to = points[index].at(-1);
    return segment.length === 1 ? [to] : [segment[1], segment[0], to];
  });
  return { start: endOf({ start, segments }), segments: reversed.reverse(), closed };
}

export const distance = ([ax, ay], [bx, by]) => Math.hypot(ax - bx, ay - by);

/** Points along a subpath, for areas and for what lies inside. */
export function flatten({ start, segments }, steps = 12) {
  const points = [start];
  let from = start;
  for (const segment of segments) {
    const to = segment.at(-1);
    if (segment.length === 1) points.push(to);
    else {
      const [a, b] = segment;
      for (let step = 1; step <= steps; step += 1) {
        const t = step / steps;
        const u = 1 - t;
        points.push(
          [0, 1].map(
            (axis) =>
              u ** 3 * from[axis] + 3 * u * u * t * a[axis] + 3 * u * t * t * b[axis] + t ** 3 * to[axis],
          ),
        );
      }
    }
    from = to;
  }
  return points;
}

export function area(points) {
  return Math.abs(
    points.reduce((sum, [x, y], at) => {
      const [nx, ny] = points[(at + 1) % points.length];
      return sum + x * ny - nx * y;
    }, 0) / 2,
  );
}

export function boxOf(points) {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
