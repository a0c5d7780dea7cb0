/** Columns and rows. */
export const HEART_SIDE = 61;

const middle = (HEART_SIDE - 1) / 2;

/**
 * A heart with flowers in it, in a wreath, in a border: a sign a stitch, `.` for bare cloth. Computed, so that both
 * halves are the same to the stitch.
 */
export function heartMotif(): string[] {
  return Array.from({ length: HEART_SIDE }, (_, row) =>
    Array.from({ length: HEART_SIDE }, (_one, column) => signAt(column - middle, row - middle)).join(''),
  );
}

function signAt(x: number, y: number): string {
  const edge = Math.max(Math.abs(x), Math.abs(y));
  if (edge === middle || edge === middle - 2) return 'd';
  if (edge === middle - 1) return (Math.abs(x) + Math.abs(y)) % 2 === 0 ? 'p' : '.';
  const heart = inHeart(x, y);
  if (heart) return inHeart(x * 1.16, (y - 1) * 1.16) ? inside(x, y) : 'd';
  return wreath(x, y);
}

/** (u² + v² − 1)³ ≤ u² v³, the heart of the schoolbooks. */
function inHeart(x: number, y: number): boolean {
  const u = x / 13.5;
  const v = (1.5 - y) / 13.5;
  return (u * u + v * v - 1) ** 3 - u * u * v ** 3 <= 0;
}

function inside(x: number, y: number): string {
  const dx = Math.abs(Math.abs(x) % 8) - 4;
  const dy = ((y + 64) % 8) - 4;
  const far = Math.abs(dx) + Math.abs(dy);
  if (far === 0) return 'y';
  return far <= 1 ? 'p' : 'r';
}

function wreath(x: number, y: number): string {
  const radius = Math.hypot(x, y);
  const turns = (Math.atan2(Math.abs(x), -y) / Math.PI) * 14;
  const vein = 23 + Math.sin(turns * Math.PI) * 1.2;
  if (Math.abs(radius - vein) < 0.6) return 'g';
  const leaf = Math.abs((turns % 1) - 0.5);
  if (Math.abs(radius - 23) < 3.2 && leaf < 0.2) return radius > 23 ? 'l' : 'g';
  return Math.abs(radius - 23) < 2.6 && leaf > 0.46 ? 'r' : '.';
}
