import type { Sheet } from '../sheet';

/** A page of a home printer and the part of it that all printers reach; millimetres. */
export interface Paper {
  name: 'A4' | 'Letter';
  width: number;
  height: number;
  frame: { left: number; top: number; width: number; height: number };
}

export const a4: Paper = {
  name: 'A4',
  width: 210,
  height: 297,
  frame: { left: 10, top: 12, width: 190, height: 270 },
};

export const letter: Paper = {
  name: 'Letter',
  width: 215.9,
  height: 279.4,
  frame: { left: 12.95, top: 12, width: 190, height: 252 },
};

/** What neighbouring pages have in common. */
export const OVERLAP = 10;

export interface Tile {
  /** A1, A2 … B1: the row's letter, the column's number. */
  name: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
  isLastRow: boolean;
  isLastColumn: boolean;
  /** Upper left corner on the sheet. */
  x: number;
  y: number;
}

export function tilesOf({ width, height }: Pick<Sheet, 'width' | 'height'>, { frame }: Paper): Tile[] {
  const columns = count(width, frame.width);
  const rows = count(height, frame.height);
  return Array.from({ length: rows * columns }, (_, index) => {
    const row = Math.floor(index / columns);
    const column = index % columns;
    return {
      name: `${rowName(row)}${column + 1}`,
      row,
      column,
      rows,
      columns,
      isLastRow: row === rows - 1,
      isLastColumn: column === columns - 1,
      x: column * (frame.width - OVERLAP),
      y: row * (frame.height - OVERLAP),
    };
  });
}

/** How wide a sheet of so many columns is. */
export const widthOfColumns = (columns: number, { frame }: Paper) =>
  columns * (frame.width - OVERLAP) + OVERLAP;

const count = (length: number, side: number) => Math.max(1, Math.ceil((length - OVERLAP) / (side - OVERLAP)));

function rowName(row: number): string {
  if (row >= 26) throw new Error('More rows of tiles than letters');
  return String.fromCharCode(65 + row);
}
