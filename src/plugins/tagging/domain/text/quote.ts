import { longestQuote } from '../../contract';
import type { Token } from './tokens';

/**
 * The sentence around some words, as it stands in the text; of a long one as much as fits on both sides of them,
 * cut between words.
 */
export function quoteAround(text: string, tokens: readonly Token[], from: number, to: number): string {
  const sentence = tokens[from]!.sentence;
  let [first, last] = [from, Math.max(from, to - 1)];
  const fits = (one: number, other: number) => tokens[other]!.end - tokens[one]!.start <= longestQuote - 2;
  for (let grew = true; grew;) {
    grew = false;
    if (tokens[first - 1]?.sentence === sentence && fits(first - 1, last)) {
      first -= 1;
      grew = true;
    }
    if (tokens[last + 1]?.sentence === sentence && fits(first, last + 1)) {
      last += 1;
      grew = true;
    }
  }
  const { end } = tokens[last]!;
  const closing = /^["”″'’)\]%]{0,2}/.exec(text.slice(end, end + 2))?.[0] ?? '';
  return text.slice(tokens[first]!.start, end + closing.length).slice(0, longestQuote);
}
