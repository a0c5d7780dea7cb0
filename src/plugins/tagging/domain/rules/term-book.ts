import type { Vocabulary } from '../../contract';
import { createPhraseBook, type Phrase, type PhraseBook } from '../text/phrases';
import { languages, stem, type Language } from '../text/stem';
import { tokenize } from '../text/tokens';
import { extraWords } from '../words/extra-words';
import { notMeant } from '../words/not-meant';
import { companionsOf } from './companions';

/** What a word of the vocabulary means, and what must stand near it. */
export interface TermWord {
  facet: string;
  term: string;
  /** Stems; null where the word says enough by itself. */
  company: { within: number; stems: ReadonlySet<string> } | null;
}

/** The term of what is not meant; no vocabulary has one without letters. */
export const nothingMeant = '';

/** Every word of the vocabulary by language; what editors and we wrote counts the same. */
export type TermBook = Readonly<Record<Language, PhraseBook<TermWord>>>;

/** Languages that have no word of their own in the vocabulary are read by the extra words alone. */
export function createTermBook(vocabulary: Vocabulary): TermBook {
  const blocked = languages.flatMap((language) =>
    notMeant[language].map((text): Phrase<TermWord> => ({
      text,
      language,
      meaning: { facet: '', term: nothingMeant, company: null },
    })),
  );
  const named = vocabulary.facets.flatMap((facet) =>
    facet.terms.flatMap((term) =>
      languages.flatMap((language) => {
        const own = Object.entries(term.words).flatMap(([locale, words]) =>
          locale.startsWith(language) ? words : [],
        );
        const words = new Set([...own, ...(extraWords[language][term.key] ?? [])]);
        return [...words].map((text): Phrase<TermWord> => ({
          text,
          language,
          meaning: { facet: facet.key, term: term.key, company: companyOf(facet.key, text, language) },
        }));
      }),
    ),
  );
  const phrases = [...blocked, ...named];
  return {
    en: createPhraseBook(phrases, 'en'),
    de: createPhraseBook(phrases, 'de'),
    fr: createPhraseBook(phrases, 'fr'),
    es: createPhraseBook(phrases, 'es'),
    nl: createPhraseBook(phrases, 'nl'),
  };
}

function companyOf(facet: string, text: string, language: Language): TermWord['company'] {
  const companions = companionsOf(facet, text);
  if (companions === null) return null;
  const stems = companions.words.flatMap((word) => tokenize(word).map((token) => stem(token.word, language)));
  return { within: companions.within, stems: new Set(stems) };
}
