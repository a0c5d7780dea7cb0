import { daysBetween, type Day } from './day';

/** The windows in which velocity is told, in days. */
export type VelocityWindow = 7 | 28 | 90;

/**
 * Paid lines that were not refunded, a day, over the last `window` days with today as the last one; null for what
 * has not been live that long, for a young thing has no velocity yet but a launch.
 */
export function velocity(
  { lines, liveSince, today }: { lines: number; liveSince: Day | null; today: Day },
  window: VelocityWindow,
): number | null {
  if (liveSince === null || daysBetween(liveSince, today) + 1 < window) return null;
  return lines / window;
}
