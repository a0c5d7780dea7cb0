import { poissonUpperTail } from './poisson';

/** The 97.5 % point of the normal distribution: what a two-sided 95 % interval is made with. */
export const z95 = 1.959963984540054;

/** How likely a value at least so far from 0, in either direction, is by chance. */
export function twoSidedNormal(z: number): number {
  return 1 - lowerGammaOfHalf((z * z) / 2);
}

/** erf(√x), which is the regularised incomplete gamma function at a = ½. */
function lowerGammaOfHalf(x: number): number {
  return x === 0 ? 0 : poissonUpperTail(0.5, x);
}
