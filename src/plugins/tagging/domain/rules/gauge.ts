import type { Candidate, SuggestedValue } from '../../contract';
import { foldWord } from '../text/fold';
import { readLengths } from '../text/lengths';
import { tokenize } from '../text/tokens';
import { quoteFrom, type PreparedReading } from './pages';
import { phrasesOf, sentencesWith } from './sentences';

type Gauge = Extract<SuggestedValue, { kind: 'gauge' }>;

const stitchWords = setOf([
  'sts',
  'st',
  'stitches',
  'Maschen',
  'Masche',
  'M',
  'mailles',
  'puntos',
  'steken',
  'sc',
  'dc',
  'hdc',
]);
const rowWords = setOf([
  'rows',
  'row',
  'rounds',
  'rnds',
  'Reihen',
  'R',
  'Runden',
  'rangs',
  'vueltas',
  'hileras',
  'naalden',
  'toeren',
]);
const names = phrasesOf([
  'gauge',
  'tension',
  'Maschenprobe',
  'échantillon',
  'muestra',
  'stekenverhouding',
  'proeflapje',
]);

/** The gauge that the text states, over 10 cm or whatever it says. */
export function readGauge(reading: PreparedReading): Candidate[] {
  for (const { sentence, token } of sentencesWith(reading, names)) {
    const { page } = sentence;
    // "Gauge:" often ends its own line, and the numbers follow in the next.
    const start = page.tokens[sentence.from]!.start;
    const text = page.page.text.slice(start, page.tokens[token]!.end + 180);
    const value = gaugeIn(text);
    if (value === null) continue;
    const last = page.tokens.findIndex(({ end }) => end > start + text.length);
    const quote = pieceOf(page.page.text, start, text.length);
    if (gaugeIn(quote) === null) continue;
    const evidence = {
      ...quoteFrom(page, sentence.from, last < 0 ? sentence.to : Math.min(last, sentence.to)),
      quote,
    };
    return [{ facet: 'gauge', value, confidence: 0.95, isExplicit: true, evidence: [evidence] }];
  }
  return [];
}

/** Stitches, rows and the length they are counted over, as some words state them; null where they do not. */
export function gaugeIn(text: string): Gauge | null {
  const tokens = tokenize(text.slice(0, 400));
  const numberBefore = (words: ReadonlySet<string>) => {
    const at = tokens.findIndex(({ word }, index) => words.has(word) && isNumber(tokens[index - 1]?.word));
    return at < 0 ? null : Number(tokens[at - 1]!.word);
  };
  const stitches = numberBefore(stitchWords);
  const length = readLengths(text.slice(0, 400)).find(({ mm }) => mm >= 25 && mm <= 160);
  if (stitches === null || length === undefined || stitches < 2 || stitches > 80) return null;
  const rows = numberBefore(rowWords);
  const cm = Math.abs(length.mm - 101.6) < 1 ? 10 : Math.round(length.mm) / 10;
  return { kind: 'gauge', stitches, rows: rows !== null && rows <= 120 ? rows : null, cm };
}

/** Down to the end of the numbers, at most a quote long. */
function pieceOf(text: string, start: number, length: number): string {
  const piece = text.slice(start, start + Math.min(length, 200));
  const end = readLengths(piece).find(({ mm }) => mm >= 25 && mm <= 160)?.end ?? piece.length;
  const rest = /^[^.\n]{0,80}/.exec(piece.slice(end))?.[0] ?? '';
  return piece.slice(0, end + rest.length).trim();
}

function isNumber(word: string | undefined): boolean {
  return word !== undefined && /^\d{1,3}(\.\d{1,2})?$/.test(word);
}

function setOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(foldWord));
}
