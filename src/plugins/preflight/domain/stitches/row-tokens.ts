import { worthOf, type Worth } from './stitch-worth';

export type Token =
  | { kind: 'number'; values: number[] }
  | { kind: 'stitch'; name: string; worth: Worth }
  | { kind: 'word'; word: string }
  | { kind: 'mark'; mark: string };

/** Words that the designer's own glossary explains: `dc2` is two in one. */
export type Glossary = ReadonlyMap<string, Worth>;

const part =
  /(\d{1,4})(?: ?\(((?:\d{1,4}[,/;: ]{1,2}){0,14}\d{1,4})\))?|([a-zA-Zß][\wß]*)|([*[\](){},;.:&+/—<>-])|\s+/y;
const words = new Set(
  'in next each st END TOLAST rep from times x more same first last ring and turn ch to join all of the with FOUNDATION bo a'.split(
    ' ',
  ),
);

/**
 * The tokens of a row in canonical words; null where a word or sign is not known, for then the row cannot be worked.
 * A number with others behind it in brackets is one a size, where there are sizes.
 */
export function tokensOf(row: string, sizes: number | null, glossary: Glossary): Token[] | null {
  const text = row.replace(/\b([a-z]{1,2})(\d{1,4})(?= ?\(\d)/g, '$1 $2');
  const tokens: Token[] = [];
  part.lastIndex = 0;
  while (part.lastIndex < text.length) {
    const from = part.lastIndex;
    const match = part.exec(text);
    if (match === null) return null;
    const [, first, others, word, mark] = match;
    if (first !== undefined) {
      const values = [first, ...(others?.match(/\d+/g) ?? [])].map(Number);
      if (others !== undefined && values.length !== sizes) return null;
      tokens.push({ kind: 'number', values });
    } else if (word !== undefined) {
      const read = wordTokens(word, glossary, isAfterNumber(text, from));
      if (read === null) return null;
      tokens.push(...read);
    } else if (mark !== undefined) tokens.push({ kind: 'mark', mark });
  }
  return mixesOrders(text, glossary) ? null : tokens;
}

/** `k2`, `sc6` and `x3` are a word and a number. */
function wordTokens(word: string, glossary: Glossary, isGlued: boolean): Token[] | null {
  const worth = glossary.get(word) ?? worthOf(word);
  if (worth !== undefined) return [{ kind: 'stitch', name: word, worth }];
  if (words.has(word)) return [{ kind: 'word', word }];
  const split = /^([a-z]+)(\d{1,4})$/.exec(word) ?? /^(x)(\d{1,4})$/.exec(word);
  if (split === null || isGlued) return null;
  const [known] = wordTokens(split[1]!, glossary, false) ?? [];
  return known === undefined ? null : [known, { kind: 'number', values: [Number(split[2])] }];
}

function isAfterNumber(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? '');
}

/** `3 dc, dc2` says two things with a number; what the second means only its designer knows. */
function mixesOrders(text: string, glossary: Glossary): boolean {
  const glued = [...text.matchAll(/\b(?:sc|dc|hdc|tr)\d\b(?!tog)/g)].some(([word]) => !glossary.has(word));
  return glued && /\d ?(?:sc|dc|hdc|tr)\b/.test(text);
}
