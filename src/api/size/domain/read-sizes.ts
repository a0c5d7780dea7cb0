import { foldText } from './fold-text';
import { readTokens } from './read-tokens';
import { spanOf, type Measure, type SizeReading, type Span } from './size-reading';
import { sizeTokens } from './size-tokens';
import { saysCustom, saysOneSize } from './size-words';

/**
 * Reads sizes from words of English, German, French, Spanish and Dutch in one pass over at most 500 letters;
 * never throws. Each axis comes as its smallest and largest value.
 * @example
 * readSizes('XS–4X, bust 30–60"') // alpha { from: 2, to: 9 }, cm.bust { from: 76.2, to: 152.4 }
 */
export function readSizes(text: string): SizeReading {
  const folded = foldText(text);
  const { gathered, isFinished, hasDamage, isBare } = readTokens(sizeTokens(folded));
  const cm: Partial<Record<Measure, Span>> = {};
  let isConverted = false;
  for (const [measure, { stated, converted }] of gathered.cm) {
    // Where both are printed the centimetres are the pattern's own.
    const span = spanOf(stated) ?? spanOf(converted);
    if (span !== null) cm[measure] = span;
    if (stated.length === 0) isConverted = true;
  }
  return {
    printed: folded.slice(0, 300),
    labels: [...new Set(gathered.labels)],
    alpha: spanOf(gathered.alpha),
    ageMonths: spanOf(gathered.months),
    cm,
    numbers: spanOf(gathered.numbers),
    numberSystem: gathered.system,
    isOneSize: saysOneSize(folded),
    isCustom: saysCustom(folded),
    isFinished,
    isConverted,
    needsContext: isBare,
    spreadsheetDamage: hasDamage,
  };
}
