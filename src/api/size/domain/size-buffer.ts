import type { Measure, NumberSystem } from './size-reading';

/** A number that waits for the word which says what it is. */
export interface Waiting {
  value: number;
  text: string;
}

/** What has been understood so far. */
export interface Gathered {
  alpha: number[];
  months: number[];
  numbers: number[];
  system: NumberSystem | null;
  cm: Map<Measure, { stated: number[]; converted: number[] }>;
  labels: string[];
}

export const nothingYet = (): Gathered => ({
  alpha: [],
  months: [],
  numbers: [],
  system: null,
  cm: new Map(),
  labels: [],
});

const between = (from: number, to: number) => (value: number) => value >= from && value <= to;
const isInches = between(12, 80);
const isCentimetres = between(25, 250);
const isUnsaid = between(16, 190);

export function keepMonths(into: Gathered, waiting: readonly Waiting[], unit: string): void {
  for (const { value, text } of waiting.filter(({ value }) => value <= 48)) {
    into.months.push(Math.round(value));
    into.labels.push(`${text} ${unit}`);
  }
}

export function keepYears(into: Gathered, waiting: readonly Waiting[], unit: string): void {
  for (const { value, text } of waiting.filter(({ value }) => value <= 18)) {
    into.months.push(Math.round(value * 12));
    into.labels.push(`${text} ${unit}`.trim());
  }
}

export function keepNumbers(
  into: Gathered,
  waiting: readonly Waiting[],
  system: NumberSystem | null = null,
): void {
  for (const { value, text } of waiting) {
    into.numbers.push(value);
    into.labels.push(text);
  }
  if (waiting.length > 0) into.system ??= system;
}

export function keepMeasure(
  into: Gathered,
  waiting: readonly Waiting[],
  measure: Measure,
  unit: 'inch' | 'cm',
): void {
  const kept = into.cm.get(measure) ?? { stated: [], converted: [] };
  for (const { value } of waiting) {
    if (unit === 'cm' && isCentimetres(value)) kept.stated.push(value);
    if (unit === 'inch' && isInches(value)) kept.converted.push(inchesToCm(value));
  }
  if (kept.stated.length + kept.converted.length > 0) into.cm.set(measure, kept);
}

/** Numbers of a named measurement without a unit: inches when none is above 66. */
export function keepUnsaid(into: Gathered, waiting: readonly Waiting[], measure: Measure): void {
  const sane = waiting.filter(({ value }) => isUnsaid(value));
  keepMeasure(into, sane, measure, sane.every(({ value }) => value <= 66) ? 'inch' : 'cm');
}

export const inchesToCm = (inches: number): number => Math.round(inches * 25.4) / 10;
