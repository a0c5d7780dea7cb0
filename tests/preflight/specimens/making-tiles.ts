import type { Chance } from './making-chance';
import { box, sheet, words, type Mark, type papers, type Sheet } from './making-sheets';

/** Where a tile lies in the sheet that is taped together, from 0. */
export interface TilePlace {
  row: number;
  column: number;
}

const letter = (index: number): string => String.fromCharCode(65 + index);

/** How tiles are marked, in words of five trades. */
const marks: readonly ((place: TilePlace, rows: number, columns: number) => string)[] = [
  ({ row, column }) => `${letter(column)}${String(row + 1)}`,
  ({ row, column }, rows, columns) =>
    `row ${String(row + 1)} of ${String(rows)}, column ${String(column + 1)} of ${String(columns)}`,
  ({ row, column }) => `Reihe ${String(row + 1)}, Spalte ${String(column + 1)}`,
  ({ row, column }) => `${letter(row)}-${String(column + 1)}`,
  ({ row, column }) => `r${String(row + 1)} c${String(column + 1)}`,
];

export interface Grid {
  rows: number;
  columns: number;
  way: number;
  paper: keyof typeof papers;
}

export function gridOf(chance: Chance, seed: number): Grid {
  return {
    rows: chance.whole(3, 6),
    columns: chance.whole(2, 5),
    way: seed % marks.length,
    paper: chance.pick(['A4', 'Letter'] as const),
  };
}

export function placesOf({ rows, columns }: Grid): TilePlace[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: Math.floor(index / columns),
    column: index % columns,
  }));
}

/** One page with its own mark, a part of the pattern, and the frame to cut along. */
export function tileSheet({ rows, columns, way, paper }: Grid, place: TilePlace, more: Mark[] = []): Sheet {
  const mark = marks[way]!(place, rows, columns);
  return sheet(paper, [
    box(10, 10, 190, 250),
    words(mark, 90, 130, 9),
    words('Tape here', 14, 12, 3),
    ...more,
  ]);
}
