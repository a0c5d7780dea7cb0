import { languages, type Language } from './stem';
import type { Token } from './tokens';

/** Words that every page of a language has and others do not. */
const common: Readonly<Record<Language, readonly string[]>> = {
  en: ['the', 'and', 'of', 'with', 'your', 'you', 'this', 'to', 'is', 'for', 'it', 'from', 'at', 'or'],
  de: [
    'der',
    'die',
    'das',
    'und',
    'mit',
    'ist',
    'auf',
    'nicht',
    'ein',
    'eine',
    'den',
    'von',
    'fur',
    'oder',
    'zu',
  ],
  fr: ['le', 'les', 'et', 'des', 'du', 'une', 'pour', 'avec', 'sur', 'dans', 'vous', 'est', 'ou', 'au'],
  es: ['el', 'los', 'las', 'y', 'una', 'con', 'para', 'del', 'por', 'que', 'es', 'en', 'tu', 'o'],
  nl: ['het', 'een', 'van', 'met', 'voor', 'je', 'op', 'niet', 'zijn', 'aan', 'dit', 'naar', 'wordt', 'of'],
};

const languageOf = Map.groupBy(
  languages.flatMap((language) => common[language].map((word) => ({ word, language }))),
  ({ word }) => word,
);

/** A second language counts when it has this share of the first one's common words: leaflets are often bilingual. */
const leastShare = 0.35;
const leastCommon = 5;

/** The languages a text is written in, the main one first; all of them where it is too short to tell. */
export function languagesOf(tokens: readonly Token[]): Language[] {
  const counts = new Map<Language, number>();
  for (const { word } of tokens) {
    for (const { language } of languageOf.get(word) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  const most = sorted[0]?.[1] ?? 0;
  const found = sorted.filter(([, count]) => count >= most * leastShare).map(([language]) => language);
  return most < leastCommon ? [...languages] : found;
}
