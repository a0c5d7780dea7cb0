import type { Chance } from './making-chance';
import { words, type Mark } from './making-sheets';

/** A table of sizes as it will stand on a page; `null` leaves a cell empty. */
export interface SizesTable {
  head: string;
  sizes: readonly string[];
  rows: { label: string; values: (string | null)[] }[];
}

const ranges: readonly (readonly [head: string, sizes: readonly string[]])[] = [
  ['Size', ['XS', 'S', 'M', 'L', 'XL']],
  ['Size', ['8', '10', '12', '14', '16', '18']],
  ['Größe', ['34', '36', '38', '40', '42']],
  ['Taille', ['36', '38', '40', '42']],
  ['Maat', ['S', 'M', 'L', 'XL', 'XXL']],
];
const labels: readonly string[] = [
  'Bust',
  'Waist',
  'Hip',
  'Fabric',
  'Brustumfang',
  'Taille',
  'Tour de hanches',
  'Heupwijdte',
];

/** Measurements that grow from size to size. */
export function growingTable(chance: Chance, seed: number): SizesTable {
  const [head, sizes] = ranges[seed % ranges.length]!;
  const rows = Array.from({ length: chance.whole(2, 5) }, (_, index) => {
    const [first, step] = [chance.whole(60, 95), chance.whole(2, 6)];
    const isSplit = seed % 3 === 1;
    const value = (at: number): string => `${String(first + at * step)}${isSplit ? ',5' : ''}`;
    return { label: labels[(seed + index) % labels.length]!, values: sizes.map((_size, at) => value(at)) };
  });
  return { head, sizes, rows };
}

/** With a column a size; turned, with a line a size. */
export function tableMarks({ head, sizes, rows }: SizesTable, isTurned: boolean): Mark[] {
  const grid: (string | null)[][] = isTurned
    ? [
        [head, ...rows.map(({ label }) => label)],
        ...sizes.map((size, at) => [size, ...rows.map(({ values }) => values[at]!)]),
      ]
    : [[head, ...sizes], ...rows.map(({ label, values }) => [label, ...values])];
  const width = isTurned ? 28 : 22;
  return grid.flatMap((row, down) =>
    row.flatMap((cell, across) =>
      cell === null ? [] : [words(cell, across === 0 ? 15 : 38 + across * width, 240 - down * 8, 3)],
    ),
  );
}
