/**
 * Seconds from one try to the next (Standard Webhooks 1.0.0, “Retry schedule”): with the first at once, ten tries
 * over 76 hours.
 */
const delays: readonly number[] = [
  5,
  5 * 60,
  30 * 60,
  2 * 3_600,
  5 * 3_600,
  10 * 3_600,
  14 * 3_600,
  20 * 3_600,
  24 * 3_600,
];

/** A receiver may ask for more time than the schedule gives, but not for more than a day. */
const longestSeconds = 24 * 3_600;
/** Up to so much of a delay comes on top, so that what failed together does not come back together. */
const jitter = 0.1;

export const mostTries = delays.length + 1;

/**
 * Seconds until the next try after so many that failed; null when that was the last. `random` is from 0 to 1.
 */
export function nextTryAfter(
  tries: number,
  { random, retryAfterMs }: { random: number; retryAfterMs: number | null },
): number | null {
  const delay = delays[tries - 1];
  if (delay === undefined) return null;
  const asked = Math.min(longestSeconds, (retryAfterMs ?? 0) / 1_000);
  return Math.ceil(Math.max(delay, asked) * (1 + jitter * random));
}
