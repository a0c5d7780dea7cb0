import { foldWord } from '../text/fold';
import type { Token } from '../text/tokens';
import type { PreparedPage, PreparedReading } from './pages';

/** The words of one sentence and the text they stand in. */
export interface Sentence {
  page: PreparedPage;
  /** Indexes into the page's tokens; `to` is the one after the last. */
  from: number;
  to: number;
  text: string;
}

/** The longest piece that is looked at as one sentence. */
const longest = 400;
/** Nobody states a size more often than this; a text that does is not read to its end. */
const mostSentences = 200;

/** Sentences in which one of some phrases stands; where it begins, as a place in the sentence's text. */
export function sentencesWith(
  { pages }: PreparedReading,
  phrases: readonly (readonly string[])[],
): { sentence: Sentence; at: number; token: number }[] {
  const firsts = Map.groupBy(phrases, ([first = '']) => first);
  let left = mostSentences;
  return pages.flatMap((page) => {
    const { tokens } = page;
    const found: { sentence: Sentence; at: number; token: number }[] = [];
    tokens.forEach((token, index) => {
      if (left <= 0) return;
      const isHit = (firsts.get(token.word) ?? []).some((phrase) => matches(tokens, index, phrase));
      if (!isHit) return;
      left -= 1;
      const sentence = sentenceAt(page, index);
      found.push({ sentence, at: token.start - tokens[sentence.from]!.start, token: index });
    });
    return found;
  });
}

/** Splits phrases as tokens are written. */
export function phrasesOf(texts: readonly string[]): string[][] {
  return texts.map((text) => text.split(' ').map(foldWord));
}

function matches(tokens: readonly Token[], index: number, phrase: readonly string[]): boolean {
  return phrase.every((word, offset) => tokens[index + offset]?.word === word);
}

function sentenceAt(page: PreparedPage, index: number): Sentence {
  const { tokens } = page;
  const { sentence, start } = tokens[index]!;
  let [from, to] = [index, index + 1];
  while (tokens[from - 1]?.sentence === sentence && start - tokens[from - 1]!.start < longest / 2) from -= 1;
  while (tokens[to]?.sentence === sentence && tokens[to]!.end - start < longest / 2) to += 1;
  // The unit `″` after the last number is no word, and belongs to it.
  const end = Math.min(page.page.text.length, tokens[to - 1]!.end + 2);
  return { page, from, to, text: page.page.text.slice(tokens[from]!.start, end) };
}
