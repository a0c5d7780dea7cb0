import { stringify } from 'csv-stringify/sync';
import type { SheetRow } from '../domain/field-sheet';

/** A sheet that spreadsheets open as it is: with a mark for UTF-8, and no value that they would run as a formula. */
export function fieldSheetCsv(
  rows: readonly SheetRow[],
  columns: Readonly<Record<keyof SheetRow, string>>,
): string {
  const keys = ['field', 'value', 'limit', 'ok'] as const;
  return stringify([...rows], {
    header: true,
    bom: true,
    escape_formulas: true,
    columns: keys.map((key) => ({ key, header: columns[key] })),
  });
}
