import type { SizeTable, TableRow } from './find-tables';

/** Rows of a table that lack a value for a size. */
export function rowsWithGaps({ sizes, rows }: SizeTable): { row: TableRow; missing: string[] }[] {
  return rows.flatMap((row) => {
    const missing = sizes.filter((_, index) => row.values[index] === null);
    return missing.length === 0 ? [] : [{ row, missing }];
  });
}

/** Rows that should only rise from size to size, and do not: body and finished measurements, and fabric. */
export function rowsThatFall({ sizes, rows }: SizeTable): { row: TableRow; from: string; to: string }[] {
  return rows.flatMap((row) => {
    const values = row.values.map(numberOf);
    for (let index = 1; index < values.length; index += 1) {
      const [before, after] = [values[index - 1], values[index]];
      if (before === undefined || after === undefined || before === null || after === null) continue;
      if (after < before) return [{ row, from: sizes[index - 1]!, to: sizes[index]! }];
    }
    return [];
  });
}

const fractions: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅛': 0.125,
  '⅜': 0.375,
  '⅝': 0.625,
  '⅞': 0.875,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
};

/** The first number of a cell; null where there is none. */
function numberOf(value: string | null): number | null {
  const match = /(\d{1,4}(?:[.,]\d{1,2})?)?\s?([½¼¾⅛⅜⅝⅞⅓⅔])?/u.exec(value ?? '');
  if (match === null || (match[1] === undefined && match[2] === undefined)) return null;
  return Number((match[1] ?? '0').replace(',', '.')) + (fractions[match[2] ?? ''] ?? 0);
}
