/** Chance that repeats itself: the same seed gives the same numbers on every machine. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(from: number, to: number): number;
  pick<T>(values: readonly T[]): T;
  /** How many of something come where `mean` are expected (Poisson; Knuth's method, for means up to some tens). */
  count(mean: number): number;
}

/** Mulberry32 by Tommy Ettinger, public domain: 32 bits of state are plenty for a demo. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (values) => values[Math.floor(next() * values.length)]!,
    count(mean) {
      const floor = Math.exp(-mean);
      let product = next();
      let found = 0;
      while (product > floor) {
        product *= next();
        found += 1;
      }
      return found;
    },
  };
}
