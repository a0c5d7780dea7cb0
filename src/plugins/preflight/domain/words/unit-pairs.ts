import { isImperial, readLengths, type Length } from './lengths';

/** One length said in two units. */
export interface UnitPair {
  first: Length;
  second: Length;
  /** How far apart they are, of the smaller one. */
  share: number;
  millimetres: number;
  quote: string;
}

/** What may stand between the two: a bracket, a slash, `or`. Farther apart they speak of different things. */
const between = /^\s?(?:[([/|=~≈]|or|oder|bzw\.?|ou|of|o)\s?(?:ca\.?|approx\.?|about)?\s?$/iu;

/** Takes the bracket along that was opened between the two. */
function closed(text: string, to: number): number {
  return /[)\]]/.test(text[to] ?? '') ? to + 1 : to;
}

/** How far apart they are, thousands read as it suits both. */
function nearest(first: Length, second: Length): { small: number; millimetres: number } {
  const values = ({ millimetres, orMillimetres }: Length): number[] =>
    orMillimetres === null ? [millimetres] : [millimetres, orMillimetres];
  const apart = values(first).flatMap((one) =>
    values(second).map((other) => ({ small: Math.min(one, other), millimetres: Math.abs(one - other) })),
  );
  return apart.reduce((best, one) =>
    one.millimetres / one.small < best.millimetres / best.small ? one : best,
  );
}

/** Metric and imperial lengths that stand for each other: `1.5 cm (5/8″)`, `2cm/1inch`. */
export function readUnitPairs(text: string): UnitPair[] {
  const lengths = readLengths(text);
  return lengths.flatMap((first, index) => {
    const second = lengths[index + 1];
    if (second === undefined || isImperial(first) === isImperial(second)) return [];
    const gap = text.slice(first.to, second.from);
    if (!between.test(gap)) return [];
    const { small, millimetres } = nearest(first, second);
    // `1 metre of 1" elastic` in English; `of` is "or" in Dutch.
    if (/^\s?of\b/iu.test(gap) && millimetres > small) return [];
    return [
      {
        first,
        second,
        share: millimetres / small,
        millimetres,
        quote: text.slice(first.from, closed(text, second.to)),
      },
    ];
  });
}
