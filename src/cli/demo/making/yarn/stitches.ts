/** How many stitches a stitch takes from the needle or the last round, and how many it leaves. */
export const stitches = {
  k: { takes: 1, leaves: 1 },
  p: { takes: 1, leaves: 1 },
  sl: { takes: 1, leaves: 1 },
  yo: { takes: 0, leaves: 1 },
  M1: { takes: 0, leaves: 1 },
  k2tog: { takes: 2, leaves: 1 },
  ssk: { takes: 2, leaves: 1 },
  cdd: { takes: 3, leaves: 1 },
  sc: { takes: 1, leaves: 1 },
  inc: { takes: 1, leaves: 2 },
  dec: { takes: 2, leaves: 1 },
} as const;

export type StitchName = keyof typeof stitches;

/** One number for all sizes, or one a size. */
export type Times = number | readonly number[];

export interface Stitch {
  name: StitchName;
  times: Times;
}

export const st = (name: StitchName, times: Times = 1): Stitch => ({ name, times });

export const timesOf = (times: Times, size: number): number =>
  typeof times === 'number' ? times : times[size]!;

/** `80 (90, 100)`, or one number where all sizes have the same. */
export function sizesText(times: Times): string {
  if (typeof times === 'number') return String(times);
  const [first, ...rest] = times;
  if (rest.every((one) => one === first)) return String(first);
  return `${String(first)} (${rest.join(', ')})`;
}

export function sumOf(part: readonly Stitch[], what: 'takes' | 'leaves', size: number): number {
  return part.reduce((sum, { name, times }) => sum + stitches[name][what] * timesOf(times, size), 0);
}
