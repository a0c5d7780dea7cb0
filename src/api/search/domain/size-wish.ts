import { sizeRangeOf, type SizeContext, type SizeReading, type Span } from '../../size/contract';

export type SizeAxis = 'us' | 'alpha' | 'age' | 'bust' | 'waist' | 'hip';
export type SizeWish = Readonly<Partial<Record<SizeAxis, Span>>>;

/** Which axes a wish for sizes is held against; null when it says nothing that could be compared. */
export function sizeWish(reading: SizeReading, context: SizeContext): SizeWish | null {
  const { bust, waist, hip, unnamed } = reading.cm;
  const measured = bust ?? unnamed;
  if (measured !== undefined || waist !== undefined || hip !== undefined) {
    return {
      ...(measured === undefined ? {} : { bust: measured }),
      ...(waist === undefined ? {} : { waist }),
      ...(hip === undefined ? {} : { hip }),
    };
  }
  if (reading.alpha !== null) return { alpha: reading.alpha };
  if (reading.ageMonths !== null) return { age: reading.ageMonths };
  const range = sizeRangeOf(reading, context);
  if (range === null) return null;
  if (range.ageFromMonths !== null && range.ageToMonths !== null)
    return { age: { from: range.ageFromMonths, to: range.ageToMonths } };
  if (range.usFrom !== null && range.usTo !== null) return { us: { from: range.usFrom, to: range.usTo } };
  if (range.bustFromCm !== null && range.bustToCm !== null)
    return { bust: { from: range.bustFromCm, to: range.bustToCm } };
  return null;
}
