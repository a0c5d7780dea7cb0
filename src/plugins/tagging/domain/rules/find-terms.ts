import { stem, type Language } from '../text/stem';
import type { PhraseMatch } from '../text/phrases';
import { sectionAt, type Section } from './sections';
import { scopeOf } from './scopes';
import type { PreparedPage, PreparedReading } from './pages';
import { nothingMeant, type TermBook, type TermWord } from './term-book';

/** One place where a term is mentioned and meant. */
export interface Mention {
  facet: string;
  term: string;
  page: PreparedPage;
  from: number;
  to: number;
  section: Section;
  isOptional: boolean;
}

/** Every mention of a term in a reading that is not denied and, where its word is an everyday one, in company. */
export function findTerms({ pages, languages }: PreparedReading, book: TermBook): Mention[] {
  return pages.flatMap((page) => {
    const found = languages.flatMap((language) =>
      book[language].find(page.tokens).flatMap((match) => mentionOf(page, language, match)),
    );
    // A word that two languages share is said once.
    return [...new Map(found.map((one) => [`${one.term} ${one.from}`, one])).values()];
  });
}

function mentionOf(page: PreparedPage, language: Language, match: PhraseMatch<TermWord>): Mention[] {
  const { from, to, meaning } = match;
  const { facet, term, company } = meaning;
  if (term === nothingMeant) return [];
  const section = sectionAt(page.sections, page.tokens[from]!);
  const isTold = section === 'title' || (section === 'needs' && facet === 'fabric');
  if (company !== null && !isTold && !isAccompanied(page, language, match)) return [];
  const scope = scopeOf(page.tokens, from, to);
  if (scope === 'negated') return [];
  return [{ facet, term, page, from, to, section, isOptional: scope === 'optional' }];
}

function isAccompanied({ tokens }: PreparedPage, language: Language, match: PhraseMatch<TermWord>): boolean {
  const { from, to, meaning } = match;
  const { within, stems } = meaning.company ?? { within: 0, stems: new Set<string>() };
  const { sentence } = tokens[from]!;
  for (let at = Math.max(0, from - within); at < Math.min(tokens.length, to + within); at += 1) {
    const token = tokens[at]!;
    const isInside = at >= from && at < to;
    if (!isInside && token.sentence === sentence && stems.has(stem(token.word, language))) return true;
  }
  return false;
}
