import type { Candidate, Evidence } from '../../contract';
import { readLengths } from '../text/lengths';
import { quoteFrom, type PreparedReading } from './pages';
import { phrasesOf, sentencesWith, type Sentence } from './sentences';

const names = phrasesOf([
  'seam allowance',
  'seam allowances',
  'nahtzugabe',
  'nahtzugaben',
  'marge de couture',
  'marges de couture',
  'valeur de couture',
  'margen de costura',
  'margenes de costura',
  'naadtoeslag',
  'naadwaarde',
]);
/** A hem has an allowance of its own, which is none of the seams'. */
const others = /\b(hem|saum|ourlet|dobladillo|zoom)\b/i;
/** "Cut 5 cm plus seam allowance" tells the width of a strip. */
const added = /[+&]|\b(plus|and|or|und|oder|zzgl|et|ou|y|o|en|of)\b(?! seam)/i;
const least = 3;
const most = 50;
/** How far behind, or before, the words the number may stand. */
const behind = 60;
const before = 14;

/** The seam allowance that the text states; where it states several, the one said most often, with less certainty. */
export function readSeamAllowance(reading: PreparedReading): Candidate[] {
  const said = sentencesWith(reading, names).flatMap(({ sentence, at }) => {
    const mm = seamAllowanceAt(sentence.text, at);
    return mm === null ? [] : [{ mm, sentence }];
  });
  const byValue = [...Map.groupBy(said, ({ mm }) => mm)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  );
  const [first] = byValue;
  if (first === undefined) return [];
  const [mm, places] = first;
  const isOnly = byValue.length === 1;
  return [
    {
      facet: 'seam-allowance',
      value: { kind: 'seam-allowance', mm },
      confidence: isOnly ? 0.95 : 0.6,
      isExplicit: isOnly,
      evidence: evidenceOf(places.map(({ sentence }) => sentence)),
    },
  ];
}

/** Reads it from a quote again: the number has to be in the very words. Null where they state none. */
export function seamAllowanceIn(quote: string): number | null {
  const folded = quote.toLowerCase();
  for (const name of [
    'seam allowance',
    'nahtzugabe',
    'marge de couture',
    'marges de couture',
    'valeur de couture',
    'margen de costura',
    'márgenes de costura',
    'naadtoeslag',
    'naadwaarde',
  ]) {
    const at = folded.indexOf(name);
    const mm = at < 0 ? null : seamAllowanceAt(quote, at);
    if (mm !== null) return mm;
  }
  return null;
}

function seamAllowanceAt(sentence: string, at: number): number | null {
  const lengths = readLengths(sentence).filter(({ mm }) => mm >= least && mm <= most);
  const next = lengths.find(({ start }) => start > at && start - at <= behind);
  if (next !== undefined && !others.test(sentence.slice(at, next.start))) return next.mm;
  const last = lengths.findLast(({ end }) => end <= at && at - end <= before);
  if (last === undefined) return null;
  const link = sentence.slice(last.end, at);
  return others.test(link) || added.test(link) ? null : last.mm;
}

function evidenceOf(sentences: readonly Sentence[]): Evidence[] {
  return sentences.slice(0, 3).map(({ page, from, to }) => quoteFrom(page, from, to));
}
