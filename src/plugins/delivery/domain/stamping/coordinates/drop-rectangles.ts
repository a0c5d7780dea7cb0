/** Two points nearer than this across or upright lie on one line to the eye. Millimetres. */
const STRAIGHT_MM = 0.05;

/** Whether points are the corners of an upright rectangle, as a test square is: those carry nothing. */
export function isRectangle(points: readonly { x: number; y: number }[]): boolean {
  if (points.length < 4 || points.length > 5) return false;
  return points.every(({ x, y }, index) => {
    const next = points[(index + 1) % points.length] ?? { x, y };
    return Math.abs(next.x - x) < STRAIGHT_MM || Math.abs(next.y - y) < STRAIGHT_MM;
  });
}
