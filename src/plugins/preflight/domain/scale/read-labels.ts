import type { ShownLine } from '../../../../kernel/reading/facts/pdf-scan';

/** A length that is printed beside or inside a box, with the middle of its words. */
export interface LengthLabel {
  millimetres: number;
  unit: 'metric' | 'imperial';
  /** From the lower left of the page, in millimetres. */
  x: number;
  y: number;
  /** The words of the file. */
  quote: string;
}

const fractions: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
};
const inMillimetres: Readonly<Record<string, number>> = { mm: 1, cm: 10, in: 25.4 };

/** A number of at most five digits, a fraction after it, and its unit; every part has a fixed length. */
const length =
  /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?)?\s?([½¼¾⅛⅜⅝⅞⅓⅔])?\s?(mm|cm|centimet(?:er|re)s?|millimet(?:er|re)s?|inch(?:es)?|in|zoll|pouces?|pulgadas?|["″”]|'')(?![a-z])/giu;
/** Both sides of a square are often written with one unit: `5 × 5 cm`. */
const pair =
  /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?)\s?[x×]\s?(?=\d{1,3}(?:[.,]\d{1,2})?\s?(mm|cm|in|inch|["″”]))/giu;
const least = 9;
const most = 160;

/** Every length of 9 to 160 mm that a line names. */
export function readLabels({ text, x, y, width, size }: ShownLine): LengthLabel[] {
  const at = (index: number, chars: number): Pick<LengthLabel, 'x' | 'y'> => ({
    x: x + (width * (index + chars / 2)) / Math.max(1, text.length),
    y: y + size / 3,
  });
  const single = [...text.matchAll(length)].flatMap((match) => {
    const [words, number, fraction = '', unit = ''] = match;
    if (number === undefined && fraction === '') return [];
    const value = decimal(number ?? '0') + (fractions[fraction] ?? 0);
    return label(value, unit, { ...at(match.index, words.length), quote: words.trim() });
  });
  const first = [...text.matchAll(pair)].flatMap((match) => {
    const [words, number = '', unit = ''] = match;
    return label(decimal(number), unit, { ...at(match.index, words.length), quote: words.trim() });
  });
  return [...first, ...single];
}

function label(value: number, unit: string, rest: Pick<LengthLabel, 'x' | 'y' | 'quote'>): LengthLabel[] {
  const kind = kindOf(unit.toLowerCase());
  const millimetres = value * inMillimetres[kind]!;
  if (millimetres < least || millimetres > most) return [];
  return [{ millimetres, unit: kind === 'in' ? 'imperial' : 'metric', ...rest }];
}

function kindOf(unit: string): 'mm' | 'cm' | 'in' {
  if (unit.startsWith('mm') || unit.startsWith('milli')) return 'mm';
  return unit.startsWith('cm') || unit.startsWith('centi') ? 'cm' : 'in';
}

function decimal(written: string): number {
  return Number(written.replace(',', '.'));
}
