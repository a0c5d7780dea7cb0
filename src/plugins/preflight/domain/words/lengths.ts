/** A length that stands in a text. */
export interface Length {
  millimetres: number;
  /** What else the number may mean, in millimetres: `1,200 m` is either, `1 200 m` may follow another number. */
  orMillimetres: number | null;
  unit: 'mm' | 'cm' | 'm' | 'inch' | 'yard';
  /** Where it begins and ends in the text. */
  from: number;
  to: number;
  quote: string;
}

const vulgar: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
};
const millimetresOf: Readonly<Record<Length['unit'], number>> = {
  mm: 1,
  cm: 10,
  m: 1000,
  inch: 25.4,
  yard: 914.4,
};
/** Units as five languages write them; longer words first. */
const units: readonly [RegExp, Length['unit']][] = [
  [/^(?:mm|millimet(?:er|re|res|ers)?|millimètres?|mil[ií]metros?)\b/iu, 'mm'],
  [/^(?:cm|centimet(?:er|re|res|ers)|zentimeter|centimètres?|cent[ií]metros?)\b/iu, 'cm'],
  [
    /^(?:inch(?:es)?|zoll|pouces?|pulgadas?|duim(?:en)?)\b|^in\b(?!\s+(?:the|an?|each|every|next|de[nmrs]?|die|das|ein\p{L}*|jede\p{L}*|het|elke)\b)/iu,
    'inch',
  ],
  [/^(?:["″”“]|''|′′)/u, 'inch'],
  [/^(?:yards?|yds?|verges?|yardas?)\b/iu, 'yard'],
  [/^(?:met(?:er|re)s?|mètres?|metros?|m)\b(?![²2])/iu, 'm'],
];
/** `1 1/2`, `5/8`, `2½` and `½`, `1.5`; the first that fits is taken, every part has a bounded length. */
const number =
  /(?:(?<whole>\d{1,3})[\s-])?(?<above>\d{1,2})[/⁄](?<below>\d{1,2})(?![\d/])|(?<before>\d{1,4})?\s?(?<vulgar>[½¼¾⅛⅜⅝⅞⅓⅔⅕⅖⅗⅘⅙⅚])|(?<plain>\d{1,4}(?:[.,]\d{1,3})?)/gu;
/** Between a number and its unit: `10 cm`, `10cm`, `10-inch`, `5/8 de pulgada`. */
const between = /^\s{0,2}(?:-|d(?:e\s|['’]))?/;

/** Every length in a text, in one pass: `1.5 cm`, `1,5 cm`, `5/8"`, `1 1/2 in`, `2½ yards`, `⅜″`. */
export function readLengths(text: string): Length[] {
  const found: Length[] = [];
  for (const match of text.matchAll(number)) {
    // A number's tail is no number: the 25 of 2026-11-25, the 5 of 1.234.5.
    if (/\d[.,/-]?$/.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    const end = match.index + match[0].length;
    const rest = text.slice(end, end + 20);
    const isFraction = match.groups?.plain === undefined;
    const words = between.exec(rest)![0];
    const gap = isFraction || !words.includes('d') ? words.length : 0;
    const said = units.flatMap(([form, unit]) => {
      const name = form.exec(rest.slice(gap))?.[0];
      return name === undefined ? [] : [{ name, unit }];
    })[0];
    const value = valueOf(match.groups ?? {});
    if (said === undefined || !(value > 0)) continue;
    const from = match.index + (match[0].length - match[0].trimStart().length);
    const to = end + gap + said.name.length;
    const millimetres = value * millimetresOf[said.unit];
    const other = thousands(match[0], text.slice(Math.max(0, match.index - 4), match.index));
    found.push({
      millimetres,
      orMillimetres: other === null ? null : other * millimetresOf[said.unit],
      unit: said.unit,
      from,
      to,
      quote: text.slice(from, to),
    });
  }
  return found;
}

/** `1,200` and `1.200` may be thousands, and so may `200` after `1 `. */
function thousands(number: string, before: string): number | null {
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(number)) return Number(number.replace(/[.,]/, ''));
  const leading = /(?:^|\D)([1-9]\d{0,2})[ \u00a0\u202f’']$/.exec(before)?.[1];
  return leading !== undefined && /^\d{3}$/.test(number) ? Number(`${leading}${number}`) : null;
}

function valueOf(parts: Record<string, string | undefined>): number {
  const { whole, above, below, before, vulgar: fraction, plain } = parts;
  if (plain !== undefined) return Number(plain.replace(',', '.'));
  if (fraction !== undefined) return Number(before ?? 0) + vulgar[fraction]!;
  return Number(whole ?? 0) + ratio(above, below);
}

function ratio(above: string | undefined, below: string | undefined): number {
  const [top, bottom] = [Number(above ?? 0), Number(below ?? 1)];
  return bottom > 0 ? top / bottom : 0;
}

export function isImperial({ unit }: Length): boolean {
  return unit === 'inch' || unit === 'yard';
}
