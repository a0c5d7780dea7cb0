import type { NumberSystem, SizeReading, Span } from './size-reading';
import { ageOfHeight, menOfLetters, toUsWomen, usOfLetters, usWomen } from './size-charts';

export type SizeSystem = 'us-womens' | 'us-mens' | 'eu' | 'uk' | 'alpha' | 'age' | 'body-cm' | 'one-size';

/** `stated`: printed so. `converted`: arithmetic between units. `estimated`: from a chart that is not the pattern's. */
export type Provenance = 'stated' | 'converted' | 'estimated';

/** The component `catalogue.size-range`. Centimetres are round the body. */
export interface SizeRange {
  system: SizeSystem;
  labels: string;
  usFrom: number | null;
  usTo: number | null;
  ageFromMonths: number | null;
  ageToMonths: number | null;
  bustFromCm: number | null;
  bustToCm: number | null;
  waistFromCm: number | null;
  waistToCm: number | null;
  hipFromCm: number | null;
  hipToCm: number | null;
  provenance: Provenance;
}

export interface SizeContext {
  craft: string | null;
  /** A term of the facet "wearer": women, men, unisex, teens, children, babies; its prefix may stand before it. */
  wearer: string | null;
}

interface Spans {
  us: Span | null;
  age: Span | null;
  bust: Span | null;
  waist: Span | null;
  hip: Span | null;
}

interface Meaning extends Spans {
  system: SizeSystem;
  provenance: Provenance;
}

const nothing: Spans = { us: null, age: null, bust: null, waist: null, hip: null };

/** What a reading means for such a pattern; null when no size was read. */
export function sizeRangeOf(reading: SizeReading, context: SizeContext): SizeRange | null {
  const meaning = withMeasures(meaningOf(reading, context), reading);
  if (meaning === null) return null;
  const { us, age, bust, waist, hip, system, provenance } = meaning;
  return {
    system,
    labels: (reading.labels.length > 0 ? reading.labels.join(', ') : reading.printed).slice(0, 300),
    usFrom: us?.from ?? null,
    usTo: us?.to ?? null,
    ageFromMonths: age?.from ?? null,
    ageToMonths: age?.to ?? null,
    bustFromCm: bust?.from ?? null,
    bustToCm: bust?.to ?? null,
    waistFromCm: waist?.from ?? null,
    waistToCm: waist?.to ?? null,
    hipFromCm: hip?.from ?? null,
    hipToCm: hip?.to ?? null,
    provenance,
  };
}

function meaningOf(reading: SizeReading, context: SizeContext): Meaning | null {
  const wearer = context.wearer?.replace(/^wearer-/, '') ?? null;
  const isKnit = context.craft === 'knitting' || context.craft === 'crochet';
  const isChild = wearer === 'children' || wearer === 'babies';
  if (reading.numbers !== null && reading.numberSystem !== null)
    return ofNumbers(reading.numbers, reading.numberSystem, wearer);
  if (reading.alpha !== null) return ofLetters(reading, wearer, isChild);
  if (reading.ageMonths !== null)
    return { ...nothing, system: 'age', age: reading.ageMonths, provenance: 'stated' };
  if (reading.numbers !== null) return ofBare(reading.numbers, wearer, { isKnit, isChild });
  if (Object.keys(reading.cm).length > 0 || reading.isCustom)
    return { ...nothing, system: 'body-cm', provenance: 'stated' };
  return reading.isOneSize ? { ...nothing, system: 'one-size', provenance: 'stated' } : null;
}

function ofLetters({ alpha, ageMonths: age }: SizeReading, wearer: string | null, isChild: boolean): Meaning {
  const meaning: Meaning = { ...nothing, age, system: 'alpha', provenance: 'stated' };
  if (alpha === null || isChild || wearer === 'dolls' || wearer === 'pets') return meaning;
  if (wearer === 'men') return { ...meaning, ...menOfLetters(alpha), provenance: 'estimated' };
  const us = usOfLetters(alpha);
  return us === null ? meaning : { ...meaning, us, ...girthsOf(us), provenance: 'estimated' };
}

function ofNumbers(numbers: Span, system: NumberSystem, wearer: string | null): Meaning {
  const whole = { from: Math.round(numbers.from), to: Math.round(numbers.to) };
  if (wearer === 'men') return ofMen(whole, system);
  const us = { from: Math.max(0, whole.from - toUsWomen[system]), to: whole.to - toUsWomen[system] };
  const name: SizeSystem = system === 'us' ? 'us-womens' : system === 'uk' ? 'uk' : 'eu';
  if (us.to < us.from || us.to > 60) return { ...nothing, system: name, provenance: 'stated' };
  return { ...nothing, system: name, us, ...girthsOf(us), provenance: 'estimated' };
}

/** Men's numbers are the chest: half of its centimetres in Europe, its inches elsewhere. */
function ofMen({ from, to }: Span, system: NumberSystem): Meaning {
  const cm = (size: number) => (system === 'eu' || system === 'fr' ? size * 2 : Math.round(size * 25.4) / 10);
  const isChest = from >= 28 && to <= 80;
  const name: SizeSystem = system === 'us' ? 'us-mens' : system === 'uk' ? 'uk' : 'eu';
  const bust = isChest ? { from: cm(from), to: cm(to) } : null;
  return { ...nothing, system: name, bust, provenance: isChest ? 'converted' : 'stated' };
}

/** Bare numbers, by who wears it and how it is made. */
function ofBare(
  numbers: Span,
  wearer: string | null,
  { isKnit, isChild }: { isKnit: boolean; isChild: boolean },
): Meaning | null {
  const { from, to } = numbers;
  if (isChild && to <= 18)
    return {
      ...nothing,
      system: 'age',
      age: { from: Math.round(from * 12), to: Math.round(to * 12) },
      provenance: 'converted',
    };
  if (isChild || from >= 68) return ofHeights(numbers);
  if (isKnit && from >= 26 && to <= 66)
    return {
      ...nothing,
      system: 'body-cm',
      bust: { from: Math.round(from * 25.4) / 10, to: Math.round(to * 25.4) / 10 },
      provenance: 'converted',
    };
  if (wearer === 'men') return ofMen(numbers, from >= 44 ? 'eu' : 'us');
  if (to <= 32) return ofNumbers(numbers, 'us', wearer);
  return from >= 30 && to <= 64 ? ofNumbers(numbers, 'eu', wearer) : null;
}

function ofHeights({ from, to }: Span): Meaning | null {
  const [least, most] = [ageOfHeight(from), ageOfHeight(to)];
  if (least === null || most === null) return null;
  return { ...nothing, system: 'age', age: { from: least, to: most }, provenance: 'converted' };
}

/** Printed measurements win over any chart's; the garment's own are the wearer's only by estimate. */
function withMeasures(meaning: Meaning | null, reading: SizeReading): Meaning | null {
  if (meaning === null) return null;
  const { bust = null, waist = null, hip = null, unnamed = null } = reading.cm;
  if (bust === null && waist === null && hip === null && unnamed === null) return meaning;
  const provenance = reading.isFinished ? 'estimated' : reading.isConverted ? 'converted' : 'stated';
  return { ...meaning, bust: bust ?? unnamed, waist, hip, provenance };
}

/** Girths of a span of US women's sizes, as far as the chart goes. */
export function girthsOf(us: Span): Pick<Spans, 'bust' | 'waist' | 'hip'> {
  const [least, most] = [atLeast(us.from), atLeast(us.to)];
  if (least === undefined || most === undefined) return { bust: null, waist: null, hip: null };
  const span = (part: 'bust' | 'waist' | 'hip') => ({ from: least[part], to: most[part] });
  return { bust: span('bust'), waist: span('waist'), hip: span('hip') };
}

function atLeast(size: number) {
  return usWomen.get(size % 2 === 0 ? size : size - 1);
}
