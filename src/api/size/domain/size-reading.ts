/** Both ends belong to it. */
export interface Span {
  from: number;
  to: number;
}

/** Where a tape goes round; `height` is the wearer's, `unnamed` a number of centimetres that nothing names. */
export type Measure = 'bust' | 'waist' | 'hip' | 'height' | 'unnamed';

export type NumberSystem = 'us' | 'uk' | 'eu' | 'fr';

/** What words say about sizes, before anyone decides what it means for this pattern. */
export interface SizeReading {
  /** The words as printed, blanks folded, at most 300 letters: fits the component's `labels`. */
  printed: string;
  /** Each size as printed, in order, none twice. */
  labels: readonly string[];
  /** Places in `alphaSizes`. */
  alpha: Span | null;
  ageMonths: Span | null;
  /** Centimetres; inches are converted. */
  cm: Readonly<Partial<Record<Measure, Span>>>;
  /** Numbers that are neither ages nor measurements: of `numberSystem` where the words name one. */
  numbers: Span | null;
  numberSystem: NumberSystem | null;
  isOneSize: boolean;
  /** Custom, adjustable or made to measure. */
  isCustom: boolean;
  /** The measurements are the finished garment's, not the wearer's. */
  isFinished: boolean;
  /** Some centimetres come from inches. */
  isConverted: boolean;
  /** Bare numbers mean something only beside the craft and the wearer. */
  needsContext: boolean;
  /** A spreadsheet made a date of a range ("3-Jan"); what it was cannot be known. */
  spreadsheetDamage: boolean;
}

/** The span of some numbers; null of none. */
export function spanOf(numbers: readonly number[]): Span | null {
  return numbers.length === 0 ? null : { from: Math.min(...numbers), to: Math.max(...numbers) };
}
