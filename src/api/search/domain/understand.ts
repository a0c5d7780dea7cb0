import type { Craft } from '../../pattern/contract';
import { craftWords, fillers } from './craft-words';
import { createDictionary, type Dictionary } from './dictionary';
import { foldedWords } from './fold-words';
import { pricePhrase, type PricePhrase } from './price-phrase';
import { sizePhrases, type SizePhrase } from './size-phrases';

/** Terms of which a pattern needs one, and the words they were read from. */
export interface UnderstoodTerms {
  keys: readonly string[];
  from: string;
}

export interface Understood {
  terms: readonly UnderstoodTerms[];
  craft: { craft: Craft; from: string } | null;
  sizes: SizePhrase | null;
  price: PricePhrase | null;
  /** What is left for the full text, in the order it was written; may be empty. */
  text: string;
  /** The folded words of `text` that could be misspelt. */
  words: readonly string[];
}

const crafts = createDictionary(craftWords);

/** Takes nothing in the query for anything but text. */
export function byTheLetter(query: string): Understood {
  const words = foldedWords(query).map(({ word }) => word);
  return { terms: [], craft: null, sizes: null, price: null, text: query, words };
}

/**
 * What a query of at most 200 letters asks for: a price, sizes, a craft, terms by their longest name, and the rest.
 * `"quoted words"` and `-words` stay text.
 */
export function understand(query: string, terms: Dictionary<string>): Understood {
  const kept: Span[] = [...query.matchAll(/"[^"]*"|(?<!\S)-[\p{L}\p{N}]\S*/gu)].map(({ 0: text, index }) => ({
    from: index,
    to: index + text.length,
  }));
  const isFree = (span: Span, taken: readonly Span[]) =>
    taken.every(({ from, to }) => span.to <= from || span.from >= to);

  const foundPrice = pricePhrase(query);
  const price = foundPrice !== undefined && isFree(foundPrice, kept) ? foundPrice : null;
  const beside = [...kept, ...(price === null ? [] : [price])];
  const sizes = sizePhrases(query).find((phrase) => isFree(phrase, beside)) ?? null;
  const taken = [...beside, ...(sizes === null ? [] : [sizes])];

  const words = foldedWords(query).filter((word) => isFree(word, taken));
  const plain = words.map(({ word }) => word);
  const found: UnderstoodTerms[] = [];
  let craft: Understood['craft'] = null;
  const left: Span[] = [...kept];
  const unknown: string[] = [];
  for (let at = 0; at < words.length;) {
    const [term, ofCraft] = [terms.match(plain, at), crafts.match(plain, at)];
    const length = Math.max(term?.length ?? 0, ofCraft?.length ?? 0, 1);
    const span = { from: words[at]?.from ?? 0, to: words[at + length - 1]?.to ?? 0 };
    const from = query.slice(span.from, span.to);
    const [firstCraft] = ofCraft?.meanings ?? [];
    if (term !== undefined && term.length === length) found.push({ keys: term.meanings, from });
    else if (firstCraft !== undefined && craft === null) craft = { craft: firstCraft, from };
    else if (!fillers.has(plain[at] ?? '')) {
      left.push(span);
      unknown.push(...plain.slice(at, at + length));
    }
    at += length;
  }
  const text = left
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => query.slice(from, to))
    .join(' ');
  return { terms: found, craft, sizes, price, text, words: unknown };
}

interface Span {
  from: number;
  to: number;
}
