import { looksLikeSize } from '../tables/size-words';
import { sizeKey } from './size-sets';

/** Sizes that a line of text names. */
export interface SizeStatement {
  /** `range` names only the first and the last. */
  kind: 'range' | 'list';
  keys: string[];
  /** The line says nothing else: `Sizes 34–46`. */
  isGeneral: boolean;
  quote: string;
}

const name = String.raw`(?:sizes|größen|tailles|tallas|maten)`;
const one = String.raw`(?:\d{1,2}|\d?X{0,4}S|M|\d{0,2}X{0,5}L)`;
const to = String.raw`(?:\s?[-–—]\s?|\s(?:to|through|bis|à|au|a|t/m|tot)\s)`;
const range = new RegExp(
  String.raw`(?<![\p{L}\d])${name}:?\s{1,3}(?:(?:from|von|de|del|du|van)\s)?(${one})${to}(${one})(?![\p{L}\d/])(?!\s?(?:mm|cm|years?|yrs?|jahre|ans|años|jaar|m\b))`,
  'iu',
);
const listed = new RegExp(
  String.raw`^${name}:?\s{1,3}(${one}(?:\s?[,/(|]\s?${one}|\s${one}(?![\p{L}])){1,25}\)?)\s?\.?$`,
  'iu',
);
/** Other countries' numbers beside the pattern's own, and sizes of other things. */
const other =
  /\b(?:us|uk|eu|eur|fr|de|it|au|jp)\b\s?\d|shoe|needle|hook|ring|bead|button|schuh|nadel|knopf|chaussure|aiguille|zapato|aguja|schoen|naald|paper|papier|papel|print/iu;

/** What a line says of the sizes of the pattern in English, German, French, Spanish or Dutch; null where nothing. */
export function readSizeStatement(line: string): SizeStatement | null {
  const text = line.slice(0, 400).trim();
  if (other.test(text)) return null;
  const list = listed.exec(text);
  if (list !== null) {
    const words = list[1]!.split(/[\s,/(|)]+/).filter((word) => word !== '');
    if (words.length < 2 || !words.every((word) => looksLikeSize(word))) return null;
    return { kind: 'list', keys: words.map(sizeKey), isGeneral: true, quote: text };
  }
  const found = range.exec(text);
  if (found === null) return null;
  const [whole, first, last] = found;
  const rest = text.replace(whole, '').replace(/[\s.,;()]+/g, '');
  return {
    kind: 'range',
    keys: [sizeKey(first!), sizeKey(last!)],
    isGeneral: rest === '',
    quote: text.slice(0, 200),
  };
}
