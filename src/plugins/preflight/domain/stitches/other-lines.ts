import type { PatternLine } from './count-rows';
import type { Glossary } from './row-tokens';
import type { Worth } from './stitch-worth';

const counts = String.raw`(\d{1,4})(?:\s?\(((?:\d{1,4}[,/;: ]{1,2}){0,14}\d{1,4})\))?`;
const castOn = [
  new RegExp(String.raw`\b(?:cast on|co)\s${counts}\s?(?:sts?|stitches)\b`, 'iu'),
  new RegExp(String.raw`(?:^|\s)${counts}\s?(?:m|maschen)\s(?:anschlagen|anschl\.)`, 'iu'),
  new RegExp(String.raw`\bmonter\s${counts}\s?(?:m|mailles)\b`, 'iu'),
  new RegExp(String.raw`\bmontar\s${counts}\s?(?:p|pts?|puntos)\b`, 'iu'),
  new RegExp(String.raw`\b(?:zet\s)?${counts}\s?(?:st|steken)\s(?:op\b|opzetten)`, 'iu'),
];
/** Cast on within a piece, or changed at once. */
const within =
  /\b(?:end|each|edge|sides?|more|additional|underarm|armhole|increas|decreas|inc|dec|hold|beginning|beg|zunehm|abnehm|seiten|ende|augment|diminu|aument|dismin|meerder|minder|then|divide|pick)/iu;
const changing =
  /\b(?:rep(?:eat)?|cast|bind|bo|co|increas|decreas|inc|dec|pick|divide|join|leave|hold|second|another|other|cont(?:inue)?|work|rounds?|rows?|rnds?|wdh|wiederhol|zunehm|abnehm|abkett|anschl|weiter|reihen?|runden?|répét|augment|diminu|rabat|rangs?|tours?|repet|aument|dismin|cerrar|vueltas?|hileras?|herhaal|meerder|minder|afkant|toer|naald)/iu;

/** What a line casts on, by size; null where it does not, or where more than that happens to it. */
export function castOnCounts(line: string): number[] | null {
  const text = line.slice(0, 300);
  const form = castOn.find((one) => one.test(text));
  if (form === undefined || within.test(text)) return null;
  const [, first, others] = form.exec(text)!;
  return [first!, ...(others?.match(/\d+/g) ?? [])].map(Number);
}

/** Whether after this line the count may be another than after the row before. */
export function mayChangeCount(line: string): boolean {
  return changing.test(line.slice(0, 300));
}

const twoInOne =
  /^\s?\(?([a-z]{2,4}[2-4]?)\)?\s?[=:–-]\s?(2|3|two|three) [a-z ]{1,30} in(?:to)? (?:1|one|the same|same|next) (?:st|stitch)\b/iu;

/** Words of the designer's own that the abbreviations explain: `dc2 = 2 double crochets in 1 stitch`. */
export function readGlossary(lines: readonly PatternLine[]): Glossary {
  const glossary = new Map<string, Worth>();
  for (const line of lines) {
    const match = line.kind === 'other' ? twoInOne.exec(line.text.slice(0, 120)) : null;
    if (match === null) continue;
    const leaves = /^(?:3|three)$/iu.test(match[2]!) ? 3 : 2;
    glossary.set(match[1]!.toLowerCase(), { takes: 1, leaves });
  }
  return glossary;
}
