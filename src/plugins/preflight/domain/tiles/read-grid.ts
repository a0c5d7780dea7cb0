import type { PageScan } from '../../../../kernel/reading/facts/pdf-scan';

/** Where a page lies in the sheet that is taped together: row and column from 0. */
export interface Tile {
  page: number;
  row: number;
  column: number;
  mark: string;
}

/** `A1`, `B-12`, `c 3`: alone on its line, as tiles are marked. */
const lettered = /^([A-Z])\s?[-.]?\s?(\d{1,2})$/iu;
/** `row 1 column 3`, `r2 c4`. */
const worded = /^(?:row|r|reihe|zeile)\s?(\d{1,2})\s?[,/]?\s?(?:col(?:umn)?|c|spalte)\s?(\d{1,2})$/iu;
/** Fewer marked pages than this are no tiles but figures and notes. */
const fewest = 4;

/**
 * The tiles of a sheet by their order marks. Empty where less than two thirds of the pages carry one: then the marks are
 * something else. A page shows its neighbours' marks too, at its edges; the largest one is its own.
 */
export function readGrid(pages: readonly PageScan[]): Tile[] {
  const tiles = pages.flatMap((page) => ownMark(page));
  return tiles.length >= fewest && tiles.length >= (2 * pages.length) / 3 ? tiles : [];
}

function ownMark({ page, lines }: PageScan): Tile[] {
  const marks = lines.flatMap(({ text, size }) => {
    const place = placeOf(text.trim());
    return place === undefined ? [] : [{ page, mark: text.trim(), size, ...place }];
  });
  const [largest] = marks.sort((one, other) => other.size - one.size);
  if (largest === undefined) return [];
  const { mark, row, column } = largest;
  return [{ page, mark, row, column }];
}

function placeOf(text: string): { row: number; column: number } | undefined {
  const letter = lettered.exec(text);
  if (letter !== null)
    return { row: Number(letter[2]) - 1, column: letter[1]!.toUpperCase().charCodeAt(0) - 65 };
  const words = worded.exec(text);
  return words === null ? undefined : { row: Number(words[1]) - 1, column: Number(words[2]) - 1 };
}

/** Places of the grid that no page fills: `within` has tiles on both sides of it, so the sheet has a hole. */
export function gapsIn(tiles: readonly Tile[]): { row: number; column: number; within: boolean }[] {
  const has = new Set(tiles.map(({ row, column }) => `${row} ${column}`));
  const [rows, columns] = [tiles.map(({ row }) => row), tiles.map(({ column }) => column)];
  const gaps: { row: number; column: number; within: boolean }[] = [];
  for (let row = Math.min(...rows); row <= Math.max(...rows); row += 1) {
    for (let column = Math.min(...columns); column <= Math.max(...columns); column += 1) {
      if (!has.has(`${row} ${column}`)) gaps.push({ row, column, within: isWithin(tiles, row, column) });
    }
  }
  return gaps;
}

function isWithin(tiles: readonly Tile[], row: number, column: number): boolean {
  const across = tiles.filter((tile) => tile.row === row).map((tile) => tile.column - column);
  const down = tiles.filter((tile) => tile.column === column).map((tile) => tile.row - row);
  return [across, down].some((offsets) => offsets.some((off) => off < 0) && offsets.some((off) => off > 0));
}

const saidBlank = /blank|empty|left\s+out|not\s+printed|leer|weggelassen|vides?|vac[ií]|leeg/iu;

/** Marks that the sheet itself says are left out because nothing is on them. */
export function marksSaidBlank(pages: readonly PageScan[]): Set<string> {
  const marks = pages.flatMap(({ lines }) =>
    lines
      .filter(({ text }) => saidBlank.test(text))
      .flatMap(({ text }) => text.match(/\b[A-Z]\d{1,2}\b/g) ?? []),
  );
  return new Set(marks);
}

/** Marks that two pages carry. */
export function twinsIn(tiles: readonly Tile[]): Tile[][] {
  const byPlace = Map.groupBy(tiles, ({ row, column }) => `${row} ${column}`);
  return [...byPlace.values()].filter((same) => same.length > 1);
}
