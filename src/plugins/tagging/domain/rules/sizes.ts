import { readSizes, sizeRangeOf, type SizeRange, type SizeReading } from '../../../../api/size/contract';
import type { Candidate } from '../../contract';
import { quoteFrom, type PreparedReading } from './pages';
import { phrasesOf, sentencesWith } from './sentences';

const names = phrasesOf([
  'size',
  'sizes',
  'sized',
  'sizing',
  'größe',
  'größen',
  'grösse',
  'gr',
  'taille',
  'tailles',
  'talla',
  'tallas',
  'maat',
  'maten',
]);

/** Words in front of which a size is not the wearer's: "needle size", "taille 3 mm". */
const others =
  /\b(needle|hook|page|paper|print|sheet|thread|stitch|button|font|nadel\p{L}*|seiten|papier|knopf\p{L}*|aiguilles?|crochet|aguja|naald)\b/iu;

/** Tables of cloth stand under a head of sizes: their metres are no months. */
const cloth =
  /fabric|cloth|yardage|metres|meters|yards|wide|stoff\p{L}*|meter|breit|tissu|métrage|mètres|tela|metros|stof\b/iu;

export interface SizeContextFacts {
  craft: string;
  wearer: string | null;
}

/** The range of sizes that the text states: of several statements the one that says most. */
export function readSizeRange(reading: PreparedReading, context: SizeContextFacts): Candidate[] {
  const read = sentencesWith(reading, names).flatMap(({ sentence }) => {
    const { page, from, to } = sentence;
    const evidence = quoteFrom(page, from, to);
    if (evidence.kind !== 'quote') return [];
    const sizes = sizesIn(evidence.quote, context);
    return sizes === null ? [] : [{ sizes, evidence }];
  });
  const best = read.toSorted((one, other) => worth(other.sizes) - worth(one.sizes))[0];
  if (best === undefined) return [];
  const { sizes, evidence } = best;
  return [
    {
      facet: 'sizes',
      value: { kind: 'sizes', sizes: sizes.range },
      confidence: sizes.isClear ? 0.92 : 0.6,
      isExplicit: sizes.isClear,
      evidence: [evidence],
    },
  ];
}

interface ReadRange {
  range: SizeRange;
  isClear: boolean;
  count: number;
}

/** Reads the sizes from a quote again; null where it states none, or a single number that may be anything. */
export function sizesIn(quote: string, context: SizeContextFacts): ReadRange | null {
  if (others.test(quote) || cloth.test(quote)) return null;
  const reading = readSizes(quote);
  if (reading.spreadsheetDamage || !isRange(reading)) return null;
  const range = sizeRangeOf(reading, context);
  if (range === null || range.labels === '') return null;
  const isClear = !reading.needsContext || reading.labels.length > 1;
  return { range, isClear, count: reading.labels.length };
}

function isRange({ labels, alpha, ageMonths, numbers, cm, isOneSize }: SizeReading): boolean {
  if (isOneSize) return true;
  const spans = [alpha, ageMonths, numbers, ...Object.values(cm)];
  return labels.length > 1 || spans.some((span) => span !== null && span.from < span.to);
}

function worth({ isClear, count, range }: ReadRange): number {
  return (
    (isClear ? 10 : 0) + Math.min(count, 8) + (range.usFrom === null && range.ageFromMonths === null ? 0 : 4)
  );
}
