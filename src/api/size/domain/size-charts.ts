import type { Span } from './size-reading';

/** Round the body, in centimetres. */
export interface Girths {
  bust: number;
  waist: number;
  hip: number;
}

const inches = (bust: number, waist: number): Girths => ({
  bust: Math.round(bust * 25.4) / 10,
  waist: Math.round(waist * 25.4) / 10,
  hip: Math.round((bust + 2.25) * 25.4) / 10,
});

/**
 * US women's sizes. Bust and waist (straight) of 0–20: ASTM D5585-11e1, table 1, as its public abstract prints it.
 * 22–32 go on in the chart's last step, and hips are bust + 2¼ in: ours. Charts of the trade differ by a size and
 * more; whatever comes from here is marked `estimated`.
 */
export const usWomen: ReadonlyMap<number, Girths> = new Map([
  [0, inches(31.75, 26.125)],
  [2, inches(33, 26.875)],
  [4, inches(34.125, 27.625)],
  [6, inches(35.25, 28.5)],
  [8, inches(36.25, 29.5)],
  [10, inches(37.25, 30.5)],
  [12, inches(38.75, 32.25)],
  [14, inches(40.375, 34)],
  [16, inches(42.125, 36)],
  [18, inches(44, 38.25)],
  [20, inches(46, 40.5)],
  [22, inches(48, 42.75)],
  [24, inches(50, 45)],
  [26, inches(52, 47.25)],
  [28, inches(54, 49.5)],
  [30, inches(56, 51.75)],
  [32, inches(58, 54)],
]);

/** What is taken off a number to make it a US women's one: EU 36 = UK 8 = FR 38 = US 4. */
export const toUsWomen: Readonly<Record<'us' | 'uk' | 'eu' | 'fr', number>> = {
  us: 0,
  uk: 4,
  eu: 32,
  fr: 34,
};

/** Women's letters as US sizes, from the trade's usual S = 4–6 on; ordinals of `alphaSizes` from XXS. */
const womenLetters: readonly Span[] = [
  { from: 0, to: 0 },
  { from: 0, to: 2 },
  { from: 4, to: 6 },
  { from: 8, to: 10 },
  { from: 12, to: 14 },
  { from: 16, to: 18 },
  { from: 20, to: 22 },
  { from: 24, to: 26 },
  { from: 28, to: 30 },
  { from: 32, to: 32 },
];
const firstLetter = 1;

/** US women's sizes of a span of letters; null beyond what the chart knows. */
export function usOfLetters({ from, to }: Span): Span | null {
  const [least, most] = [womenLetters[from - firstLetter], womenLetters[to - firstLetter]];
  return least === undefined || most === undefined ? null : { from: least.from, to: most.to };
}

/** Men's chest and waist in centimetres by letter, S first: EN 13402's steps of 8 cm, S = 86–94. */
export function menOfLetters({ from, to }: Span): { bust: Span; waist: Span } {
  const chest = (ordinal: number) => 86 + 8 * (ordinal - 3);
  const bust = { from: chest(from), to: chest(to) + 8 };
  return { bust, waist: { from: bust.from - 12, to: bust.to - 12 } };
}

/** European children's sizes are heights in centimetres (EN 13402-3); the age is a customary mean. */
const ages: readonly (readonly [height: number, months: number])[] = [
  [44, 0],
  [50, 0],
  [56, 2],
  [62, 3],
  [68, 6],
  [74, 9],
  [80, 12],
  [86, 18],
  [92, 24],
  [98, 36],
  [104, 48],
  [110, 60],
  [116, 72],
  [122, 84],
  [128, 96],
  [134, 108],
  [140, 120],
  [146, 132],
  [152, 144],
  [158, 156],
  [164, 168],
  [170, 180],
  [176, 192],
];

/** The age at which a child is that tall; null for what is no child's height. */
export function ageOfHeight(height: number): number | null {
  if (height < 44 || height > 176) return null;
  return ages.findLast(([from]) => from <= height)?.[1] ?? null;
}
