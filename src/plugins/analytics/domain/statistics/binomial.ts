import { logGamma } from './log-gamma';

/**
 * P(X ≥ k) of n tries that each succeed with chance p, summed from its largest term on; exact to about 1e-12.
 * Terms that no longer count are not added, so a million tries cost some thousand steps.
 */
export function binomialUpperTail(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  if (k > n || p <= 0) return 0;
  if (p >= 1) return 1;
  const isUpper = k > n * p;
  const tail = isUpper ? sumFrom(k, n, p, 1) : sumFrom(k - 1, n, p, -1);
  return Math.min(1, Math.max(0, isUpper ? tail : 1 - tail));
}

/** The terms from k on, away from the mean: each is smaller than the one before. */
function sumFrom(k: number, n: number, p: number, step: 1 | -1): number {
  const odds = p / (1 - p);
  let term = Math.exp(
    logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1) + k * Math.log(p) + (n - k) * Math.log1p(-p),
  );
  let sum = 0;
  for (let at = k; at >= 0 && at <= n && term > sum * 1e-17; at += step) {
    sum += term;
    term *= step === 1 ? ((n - at) / (at + 1)) * odds : at / (n - at + 1) / odds;
  }
  return sum;
}
