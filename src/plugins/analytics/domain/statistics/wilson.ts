import { z95 } from './normal';

/** A share with its 95 % interval, all between 0 and 1. */
export interface Share {
  hits: number;
  of: number;
  rate: number;
  low: number;
  high: number;
}

/** A share of tries with Wilson's interval (1927), which holds for few tries and for shares near 0; null for none. */
export function wilson(hits: number, of: number): Share | null {
  if (of <= 0) return null;
  const rate = hits / of;
  const z2 = z95 * z95;
  const centre = rate + z2 / (2 * of);
  const reach = z95 * Math.sqrt((rate * (1 - rate) + z2 / (4 * of)) / of);
  const scale = 1 + z2 / of;
  return {
    hits,
    of,
    rate,
    low: hits === 0 ? 0 : (centre - reach) / scale,
    high: hits === of ? 1 : (centre + reach) / scale,
  };
}
