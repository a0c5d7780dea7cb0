import { stringify } from 'csv-stringify/sync';
import { pastColumns } from '../../plugins/orders/domain/past-sales/past-row';
import type { SalesRow } from './read-sales-file';

export interface FaultyRow extends SalesRow {
  fault: string;
}

/** The rows that were not taken, as they were, with their place in the file and what is wrong; safe in a spreadsheet. */
export function errorSheet(rows: readonly FaultyRow[]): string {
  const others = [...new Set(rows.flatMap(({ columns }) => Object.keys(columns)))].filter(
    (name) => !(pastColumns as readonly string[]).includes(name),
  );
  const columns = [...pastColumns, ...others];
  return stringify(
    [
      ['row', 'fault', ...columns],
      ...rows.map(({ row, fault, columns: given }) => [
        row,
        fault,
        ...columns.map((name) => given[name] ?? ''),
      ]),
    ],
    { escape_formulas: true, bom: true, record_delimiter: '\r\n' },
  );
}
