import { readSizes } from './read-sizes';
import { usWomen } from './size-charts';
import { girthsOf, type SizeRange } from './size-range';
import type { Span } from './size-reading';

/** What a search compares: every axis that a pattern's sizes say something about, by chart where it must. */
export interface SizeAxes {
  /** US women's numbers. */
  us: Span | null;
  /** Places in `alphaSizes`. */
  alpha: Span | null;
  ageMonths: Span | null;
  bust: Span | null;
  waist: Span | null;
  hip: Span | null;
}

/** The axes of a pattern's component; US numbers of women's patterns follow from the bust where none are given. */
export function sizeAxesOf(range: SizeRange, isWomens: boolean): SizeAxes {
  const bust = span(range.bustFromCm, range.bustToCm);
  const us = span(range.usFrom, range.usTo) ?? (bust !== null && isWomens ? usOfBust(bust) : null);
  const charted = us !== null && bust === null ? girthsOf(us) : null;
  return {
    us,
    alpha: readSizes(range.labels).alpha,
    ageMonths: span(range.ageFromMonths, range.ageToMonths),
    bust: bust ?? charted?.bust ?? null,
    waist: span(range.waistFromCm, range.waistToCm) ?? charted?.waist ?? null,
    hip: span(range.hipFromCm, range.hipToCm) ?? charted?.hip ?? null,
  };
}

/** Numbers may come as text from the database, and an editor may have turned them round. */
function span(from: number | null, to: number | null): Span | null {
  if (from === null && to === null) return null;
  const [a, b] = [from ?? to ?? 0, to ?? from ?? 0];
  return a <= b ? { from: a, to: b } : { from: b, to: a };
}

/** The US sizes whose bust lies in the span. */
function usOfBust({ from, to }: Span): Span | null {
  const fitting = [...usWomen].filter(([, { bust }]) => bust >= from - 1 && bust <= to + 1);
  const [least, most] = [fitting[0], fitting.at(-1)];
  return least === undefined || most === undefined ? null : { from: least[0], to: most[0] };
}
