/** Letters that Unicode does not take apart. */
const ligatures: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l' };

/** A word without case and accents: `Reißverschlüsse` and `REISSVERSCHLUSSE` are one. */
export function foldWord(word: string): string {
  const plain = word.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '');
  return plain.replaceAll(/[ßœæøł]/g, (letter) => ligatures[letter] ?? letter);
}

/** Text as quotes are compared: NFKC, and every run of white space one blank. */
export function foldSpaces(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
}
