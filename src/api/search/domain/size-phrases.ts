import { readSizes, type SizeReading } from '../../size/contract';

/** Words of a query that speak of sizes. */
export interface SizePhrase {
  from: number;
  to: number;
  text: string;
  reading: SizeReading;
}

type Kind = 'says-size' | 'number' | 'range' | 'letter' | 'letters' | 'unit' | 'measure' | 'system' | 'link';

const forms: readonly (readonly [Kind, RegExp])[] = [
  ['says-size', /^(?:sizes?|gr(?:ö|oe)(?:ß|ss)en?|gr\.|tailles?|tallas?|maat|maten|ages?|alter)$/i],
  ['range', /^\d{1,3}[-–—/]\d{1,3}$/],
  ['range', /^\d{1,2}[-–—/]?\d{0,2}(?:months?|mo|m|y|yrs?|years?|t)$/i],
  ['range', /^\d{2,3}(?:[-–—]\d{2,3})?(?:cm|in|"|″)$/i],
  ['number', /^\d{1,3}(?:[.,]\d)?$/],
  ['letters', /^(?:x{1,4}[sl]|\d{1,2}x[sl]?|x?x?[sml])[-–—/](?:x{1,4}[sl]|\d{1,2}x[sl]?|[sml])$/i],
  ['letters', /^(?:x{1,4}[sl]|\d{1,2}x[sl]?)$/i],
  ['letter', /^(?:s|m|l|small|medium|large|klein|mittel|groß)$/i],
  [
    'unit',
    /^(?:months?|mos?|years?|yrs?|jahren?|jahre|monaten?|monate|ans?|années?|mois|años?|meses|jaar|maanden|cm|inch(?:es)?|zoll|old)$/i,
  ],
  [
    'measure',
    /^(?:bust|chest|waist|hips?|brustumfang|oberweite|taillenumfang|hüftumfang|hüfte|poitrine|hanches|pecho|cintura|caderas|borst|heup)$/i,
  ],
  ['system', /^(?:us|uk|eu)$/i],
  ['link', /^(?:to|bis|up|[-–—]|à|al|tot|of|and|und)$/i],
];

const kindOf = (word: string): Kind | undefined => forms.find(([, form]) => form.test(word))?.[0];

/** Units of other things; a range before one is no size: `4–6 mm`. */
const otherUnit = /^(?:mm|g|oz|ply|m|meters?|metres?|yards?|€|eur|euros?|\$|usd|£|gbp|weeks?|hours?)\b/i;

/**
 * Runs of words that speak of sizes: a range, a size behind the word "size", a number with its unit or measurement,
 * letters beyond S, M and L. Each word is looked at once.
 */
export function sizePhrases(query: string): SizePhrase[] {
  const words = [...query.matchAll(/\S+/g)].map(({ 0: raw, index }) => {
    const text = raw.replace(/[,;.)]+$/, '').replace(/^[(]+/, '');
    const from = index + raw.indexOf(text);
    return { text, from, to: from + text.length, kind: kindOf(text) };
  });
  const found: SizePhrase[] = [];
  for (let at = 0; at < words.length;) {
    let end = at;
    while (end < words.length && words[end]?.kind !== undefined) end += 1;
    const run = trimmed(words.slice(at, end));
    const [first, last] = [run[0], run.at(-1)];
    if (first !== undefined && last !== undefined && speaks(run) && !otherUnit.test(words[end]?.text ?? '')) {
      const text = query.slice(first.from, last.to);
      const reading = readSizes(text);
      if (saysSomething(reading)) found.push({ from: first.from, to: last.to, text, reading });
    }
    at = Math.max(end, at + 1);
  }
  return found;
}

interface Classed {
  kind: Kind | undefined;
  from: number;
  to: number;
}

function trimmed<Word extends Classed>(run: readonly Word[]): readonly Word[] {
  let [from, to] = [0, run.length];
  while (from < to && run[from]?.kind === 'link') from += 1;
  while (from < to && (run[to - 1]?.kind === 'link' || run[to - 1]?.kind === 'says-size')) to -= 1;
  return run.slice(from, to);
}

function speaks(run: readonly Classed[]): boolean {
  const has = (...kinds: Kind[]) => run.some(({ kind }) => kind !== undefined && kinds.includes(kind));
  if (has('range', 'letters')) return true;
  const values = has('number', 'letter');
  if (values && has('says-size', 'unit', 'measure', 'system')) return true;
  const linked = run.filter(({ kind }) => kind === 'number' || kind === 'letter').length > 1 && has('link');
  return linked;
}

export function saysSomething({ alpha, ageMonths, numbers, cm, isOneSize }: SizeReading): boolean {
  return alpha !== null || ageMonths !== null || numbers !== null || isOneSize || Object.keys(cm).length > 0;
}
