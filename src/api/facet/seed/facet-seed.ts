import type { Craft } from '../../pattern/contract';

/** Words of one language: the name first, then what else people call it. */
export type Words = readonly [name: string, ...synonyms: string[]];

export interface TermSeed {
  key: string;
  en: Words;
  de: Words;
}

/** A question of the vocabulary with its answers, in the order in which they are shown. */
export interface FacetSeed {
  key: string;
  en: string;
  de: string;
  crafts: readonly Craft[];
  terms: readonly TermSeed[];
}

/** A term as it is written in these files; the facet's prefix makes its key unique in the whole vocabulary. */
type Entry = readonly [key: string, en: Words, de: Words];

/**
 * @example
 * facet('fit', ['Fit', 'Passform'], ['sewing'], 'fit', [['loose', ['Loose', 'relaxed'], ['Locker', 'leger']]])
 * // its term's key is `fit-loose`
 */
export function facet(
  key: string,
  [en, de]: readonly [en: string, de: string],
  crafts: readonly Craft[],
  prefix: string,
  entries: readonly Entry[],
): FacetSeed {
  return {
    key,
    en,
    de,
    crafts,
    terms: entries.map(([own, enWords, deWords]) => ({ key: `${prefix}-${own}`, en: enWords, de: deWords })),
  };
}
