/** Choices that a seed alone decides. */
export interface Chance {
  pick<T>(from: readonly T[]): T;
  /** Rounded to two places. */
  between(low: number, high: number): number;
  /** Both ends can come. */
  whole(low: number, high: number): number;
}

/** The same seed and purpose give the same choices everywhere (mulberry32). */
export function chanceOf(seed: number, purpose: string): Chance {
  let state = Array.from(purpose).reduce(
    (sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0),
    seed * 2_654_435 + 7,
  );
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    pick: (from) => from[whole(0, from.length - 1)]!,
    between: (low, high) => Math.round((low + next() * (high - low)) * 100) / 100,
    whole,
  };
}
