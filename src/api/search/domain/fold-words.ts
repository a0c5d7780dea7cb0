/** A word of a text, with its place in it. */
export interface FoldedWord {
  /** Lower case, without accents. */
  word: string;
  from: number;
  to: number;
}

/** One form for words that people write differently: case, accents, ß. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o');
}

/** Runs of letters and digits; whatever stands between them (hyphen, blank, apostrophe) is alike. */
export function foldedWords(text: string): FoldedWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: found, index }) => ({
    word: fold(found),
    from: index,
    to: index + found.length,
  }));
}

/** A text as the index and the queries see it: folded, hyphens inside words opened. */
export function foldText(text: string): string {
  return fold(text)
    .replace(/([\p{L}\p{N}])['’]([\p{L}\p{N}])/gu, '$1 $2')
    .replace(/(?<=[\p{L}\p{N}])[-\u2010-\u2015/](?=[\p{L}\p{N}])/gu, ' ');
}
