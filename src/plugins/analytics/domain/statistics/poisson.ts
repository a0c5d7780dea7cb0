import { logGamma } from './log-gamma';

const precise = 1e-15;

/**
 * P(X ≥ k) for a Poisson count of this mean: the regularised incomplete gamma function P(k, mean), by its series
 * below the turning point and by a continued fraction above it (Numerical Recipes §6.2). k may be a fraction.
 */
export function poissonUpperTail(k: number, mean: number): number {
  if (k <= 0) return 1;
  if (mean <= 0) return 0;
  const scale = Math.exp(k * Math.log(mean) - mean - logGamma(k));
  return mean < k + 1 ? scale * series(k, mean) : 1 - scale * fraction(k, mean);
}

/** The exact two-sided 95 % interval of a Poisson mean of which one count was seen (Garwood 1936). */
export function poissonInterval(count: number): { low: number; high: number } {
  const low = count === 0 ? 0 : solve((mean) => poissonUpperTail(count, mean) - 0.025, count);
  const high = solve((mean) => poissonUpperTail(count + 1, mean) - 0.975, count + 4);
  return { low, high };
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let step = 1; Math.abs(term) > Math.abs(sum) * precise; step += 1) {
    term *= x / (a + step);
    sum += term;
  }
  return sum;
}

function fraction(a: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let value = d;
  for (let step = 1; ; step += 1) {
    const an = -step * (step - a);
    b += 2;
    d = 1 / nonZero(an * d + b, tiny);
    c = nonZero(b + an / c, tiny);
    value *= d * c;
    if (Math.abs(d * c - 1) < precise * 10) return value;
  }
}

function nonZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

/** The root of a rising function of a mean, by halving; `near` is a first guess. */
function solve(rising: (mean: number) => number, near: number): number {
  let high = Math.max(near, 1);
  while (rising(high) < 0) high *= 2;
  let low = 0;
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
