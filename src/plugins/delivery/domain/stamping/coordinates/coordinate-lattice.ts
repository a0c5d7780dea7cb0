/**
 * A marked x lies on a lattice of lines this far apart, on an even line for 0 and an odd one for 1. No point moves by
 * more than this, so no distance between two points changes by more than twice of it: 0.048 mm.
 */
export const STEP_MM = 0.024;

/** The place for `value` that is nearest to `x`. Millimetres. */
export function latticePlace(x: number, value: boolean): number {
  const odd = value ? 1 : 0;
  return (2 * Math.round((x / STEP_MM - odd) / 2) + odd) * STEP_MM;
}

/** What a place says: 1 surely a one, -1 surely a zero, 0 halfway between. `phase` is where the lattice begins. */
export function latticeVote(x: number, phase: number): number {
  const at = (x - phase) / STEP_MM;
  const nearest = Math.round(at);
  const certainty = 1 - 2 * Math.abs(at - nearest);
  return Math.abs(nearest % 2) === 1 ? certainty : -certainty;
}
