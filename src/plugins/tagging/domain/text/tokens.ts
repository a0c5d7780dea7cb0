import { foldWord } from './fold';

/** A word or number of a text, with where it stands and what it belongs to. */
export interface Token {
  /** Folded; numbers with a dot and without needless zeros. */
  word: string;
  start: number;
  end: number;
  line: number;
  sentence: number;
}

/** Past this many a text is cut: nobody's instructions are longer, and memory is not theirs to spend. */
const mostTokens = 200_000;
/** A longer run of letters is no word. */
const longestWord = 60;

const part = /[\p{L}\p{M}]+|\p{Nd}+(?:[.,]\p{Nd}+)?/gu;
const sentenceEnd = /[.!?;•·|](\s|$)|\n\s*\n|\n\s*(?:[-*–•·▪●]|\d+[.)])/;
const headingEnd = /\n\s*#|:\s*\n/;

/**
 * Words and numbers of a text in one pass. A line break alone does not end a sentence, since instructions are set in
 * narrow columns; a full stop, a blank line or the mark of a list does.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let [last, line, sentence] = [0, 0, 0];
  for (const match of text.matchAll(part)) {
    if (tokens.length >= mostTokens) break;
    const between = text.slice(last, Math.min(match.index, last + 200));
    const breaks = countBreaks(between);
    line += breaks;
    if (sentenceEnd.test(between) || (breaks > 0 && headingEnd.test(between))) sentence += 1;
    last = match.index + match[0].length;
    if (match[0].length > longestWord) continue;
    tokens.push({ word: plain(match[0]), start: match.index, end: last, line, sentence });
  }
  return tokens;
}

function countBreaks(between: string): number {
  let count = 0;
  for (const letter of between) if (letter === '\n') count += 1;
  return count;
}

function plain(part: string): string {
  const first = part.charCodeAt(0);
  const isNumber = first >= 48 && first <= 57;
  return isNumber ? String(Number(part.replace(',', '.'))) : foldWord(part);
}
