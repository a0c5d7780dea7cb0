import type { ShownLine } from '../../../../kernel/reading/facts/pdf-scan';
import type { Finding } from '../../contract';
import { placeOfLines } from '../words/place-of-lines';

/** Words of one row, left to right. */
export interface Row {
  /** Millimetres from the bottom of the page. */
  y: number;
  cells: readonly Cell[];
}

export interface Cell {
  text: string;
  x: number;
  right: number;
  /** Height of its letters. */
  size: number;
}

/** Puts what stands on one height into a row; rows from the top of the page down. */
export function rowsOf(lines: readonly ShownLine[]): Row[] {
  const rows: { y: number; size: number; cells: Cell[] }[] = [];
  for (const { text, x, y, width, size } of lines.toSorted((one, other) => other.y - one.y)) {
    const row = rows.at(-1);
    const cell = { text: text.trim(), x, right: x + width, size };
    if (row !== undefined && row.y - y <= 0.4 * Math.max(size, row.size)) row.cells.push(cell);
    else rows.push({ y, size, cells: [cell] });
  }
  return rows.map(({ y, cells }) => ({ y, cells: cells.sort((one, other) => one.x - other.x) }));
}

/** The box around rows of a table. */
export function placeOfRows(rows: readonly Row[]): Finding['place'] {
  return placeOfLines(
    rows.flatMap(({ y, cells }) => cells.map(({ x, right, size }) => ({ x, y, width: right - x, size }))),
  );
}

export function middle({ x, right }: Cell): number {
  return (x + right) / 2;
}

/** How far a cell is from standing under another: columns line up by their left edges, middles or right edges. */
export function apart(cell: Cell, column: Cell): number {
  return Math.min(
    Math.abs(cell.x - column.x),
    Math.abs(middle(cell) - middle(column)),
    Math.abs(cell.right - column.right),
  );
}

export function nearest(cell: Cell, columns: readonly Cell[]): Cell | undefined {
  return columns.toSorted((one, other) => apart(cell, one) - apart(cell, other))[0];
}
