/** The numbers pdf.js gives to what a page draws (`OPS` in pdf.js 5.4); only those that matter for text. */
export const draws = {
  save: 10,
  restore: 11,
  transform: 12,
  setGState: 9,
  beginText: 31,
  setCharSpacing: 33,
  setWordSpacing: 34,
  setHScale: 35,
  setLeading: 36,
  setFont: 37,
  setTextRenderingMode: 38,
  setTextRise: 39,
  moveText: 40,
  setLeadingMoveText: 41,
  setTextMatrix: 42,
  nextLine: 43,
  showText: 44,
  showSpacedText: 45,
  nextLineShowText: 46,
  nextLineSetSpacingShowText: 47,
  setFillRGBColor: 59,
  beginMarkedContent: 69,
  beginMarkedContentProps: 70,
  endMarkedContent: 71,
  paintFormXObjectBegin: 74,
  paintFormXObjectEnd: 75,
  constructPath: 91,
} as const;

/** `[a b c d e f]` of ISO 32000-1 §8.3.3. */
export type Matrix = readonly [number, number, number, number, number, number];
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

export function place([a, b, c, d, e, f]: Matrix, x: number, y: number): { x: number; y: number } {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

export function matrixOf(given: unknown): Matrix {
  const six = Array.from({ length: 6 }, (_, index) =>
    Number((given as Record<number, unknown> | null)?.[index]),
  );
  return six.every(Number.isFinite) ? (six as unknown as Matrix) : identity;
}

/** What pdf.js calls a glyph, as far as it is used; numbers between glyphs move the pen. */
export interface Glyph {
  unicode?: string;
  width?: number;
  isSpace?: boolean;
}

/** What a page draws, in order. */
export interface Drawing {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}
