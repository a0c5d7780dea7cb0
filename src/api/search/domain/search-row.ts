import { sizeAxesOf, type SizeAxes, type SizeRange, type Span } from '../../size/contract';
import { fold, foldText } from './fold-words';
import { textLanguage } from './text-language';

/** A published page in one language, as the content has it. */
export interface PatternSource {
  pattern_id: string;
  locale: string;
  title: string;
  summary: string | null;
  description: string | null;
  craft: string;
  price_minor: number;
  currency: string;
  published_at: string;
  designer_id: string | null;
  designer_name: string | null;
  has_version: boolean;
  terms: number[];
  /** Keys of the terms that say who wears it. */
  wearers: string[];
  sizes: SizeRange | null;
}

/** A row of `ledger.search_pattern`, its texts still words. */
export interface SearchRow {
  pattern_id: string;
  locale: string;
  craft: string;
  designer_id: string | null;
  price_minor: number;
  currency: string;
  published_at: string;
  has_version: boolean;
  title: string;
  terms: number[];
  us: string | null;
  alpha: string | null;
  age: string | null;
  bust: string | null;
  waist: string | null;
  hip: string | null;
  language: string;
  title_text: string;
  summary_text: string;
  description_text: string;
  words: string[];
}

/** Enough of a description to be found by. */
const mostText = 20_000;
const womens: ReadonlySet<string> = new Set(['wearer-women', 'wearer-unisex', 'wearer-maternity']);

export function searchRow(source: PatternSource): SearchRow {
  const { sizes, wearers } = source;
  const isWomens = wearers.length === 0 || wearers.some((key) => womens.has(key));
  const axes: SizeAxes | null = sizes === null ? null : sizeAxesOf(sizes, isWomens);
  const summary = foldText([source.summary, source.designer_name].filter((part) => part).join(' '));
  const title = foldText(source.title);
  const { pattern_id, locale, craft, designer_id, price_minor, currency, published_at, has_version } = source;
  return {
    ...{ pattern_id, locale, craft, designer_id, price_minor, currency, published_at, has_version },
    title: source.title,
    terms: [...new Set(source.terms)].sort((a, b) => a - b),
    us: range(axes?.us),
    alpha: range(axes?.alpha),
    age: range(axes?.ageMonths),
    bust: range(axes?.bust),
    waist: range(axes?.waist),
    hip: range(axes?.hip),
    language: textLanguage(locale),
    title_text: title,
    summary_text: summary,
    description_text: foldText((source.description ?? '').slice(0, mostText)),
    words: wordsOf(`${title} ${summary}`),
  };
}

/** Postgres' way of writing a range with both ends in it. */
function range(span: Span | null | undefined): string | null {
  return span === null || span === undefined ? null : `[${String(span.from)},${String(span.to)}]`;
}

function wordsOf(text: string): string[] {
  const words = [...fold(text).matchAll(/[\p{L}]{3,40}/gu)].map(([word]) => word);
  return [...new Set(words)].sort();
}
