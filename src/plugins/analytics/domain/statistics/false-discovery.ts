/**
 * Which of a family of tests hold when at most a share q of what is claimed may be chance (Benjamini and Hochberg
 * 1995), in the order given.
 */
export function discoveries(pValues: readonly number[], q: number): boolean[] {
  const sorted = [...pValues].sort((a, b) => a - b);
  const last = sorted.findLastIndex((p, index) => p <= ((index + 1) / sorted.length) * q);
  const limit = sorted[last];
  return pValues.map((p) => limit !== undefined && p <= limit);
}
