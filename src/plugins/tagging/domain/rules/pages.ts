import type { PatternReading, ReadPage } from '../../contract';
import { languagesOf } from '../text/language';
import { quoteAround } from '../text/quote';
import type { Language } from '../text/stem';
import { tokenize, type Token } from '../text/tokens';
import { sectionsOf, type Section } from './sections';
import type { Evidence } from '../../contract';

/** A page made ready for reading. */
export interface PreparedPage {
  page: ReadPage;
  tokens: Token[];
  /** By line. */
  sections: Section[];
}

export interface PreparedReading {
  pages: PreparedPage[];
  languages: Language[];
}

/** The most letters that are read of all pages together; an engine's time is bounded by it. */
const mostLetters = 600_000;

export function prepare(reading: PatternReading): PreparedReading {
  let left = mostLetters;
  const pages = reading.pages.flatMap((page, index) => {
    const text = page.text.slice(0, left);
    left -= text.length;
    if (text === '') return [];
    const read = { ...page, text };
    return [{ page: read, tokens: tokenize(text), sections: sectionsOf(text, index === 0) }];
  });
  const sample = pages.flatMap(({ tokens }) => tokens.slice(0, 5_000)).slice(0, 20_000);
  return { pages, languages: languagesOf(sample) };
}

export function quoteFrom({ page, tokens }: PreparedPage, from: number, to: number): Evidence {
  const { fileId, fileName } = page;
  return {
    kind: 'quote',
    fileId,
    fileName,
    page: page.page,
    quote: quoteAround(page.text, tokens, from, to),
  };
}
