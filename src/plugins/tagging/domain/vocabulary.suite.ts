import { startingVocabulary } from '../../../api/facet/contract';
import type { PatternReading, Vocabulary } from '../contract';
import type { Craft } from '../../../api/pattern/contract';

/** For tests: the vocabulary Selvedge starts with, as engines get it. */
export const seedVocabulary: Vocabulary = {
  version: 'seed',
  facets: startingVocabulary.map(({ key, crafts, terms, en, de }) => ({
    key,
    crafts,
    name: { en, de },
    terms: terms.map((term) => ({
      key: term.key,
      documentId: term.key,
      names: { en: term.en[0], de: term.de[0] },
      words: { en: term.en, de: term.de },
    })),
  })),
};

/** For tests: pages of one file, numbered from 1. */
export function readingOf(
  texts: readonly string[],
  craft: Craft = 'sewing',
  cover: PatternReading['cover'] = null,
): PatternReading {
  return {
    title: '',
    craft,
    cover,
    hidden: { white: 0, tiny: 0, offPage: 0, invisible: 0, hiddenLayer: 0 },
    pages: texts.map((text, index) => ({ fileId: 'f', fileName: 'leaflet.pdf', page: index + 1, text })),
  };
}
