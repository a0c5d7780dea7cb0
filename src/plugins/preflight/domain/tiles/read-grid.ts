import type { PageScan, ShownBox } from '../../../../kernel/reading/facts/pdf-scan';
import { placeOfLine } from '../place-of-line';

/** Where a page lies in the sheet that is taped together: row and column from 0. */
export interface Tile {
  page: number;
  row: number;
  column: number;
  mark: string;
  /** Where the mark stands on its page. */
  place: ShownBox;
}

type Place = Pick<Tile, 'row' | 'column'>;

/** How sheets mark their tiles, most telling first; a file keeps to one way. */
const ways: readonly ((text: string) => Place | undefined)[] = [
  // `row 2 of 7, column 3 of 5`, `r2 c4`
  (text) => {
    const found =
      /^(?:row|r|reihe|zeile|rangée|fila|rij)\s?(\d{1,2})(?:\s?(?:of|von|\/)\s?\d{1,2})?\s?[,/·]?\s?(?:col(?:umn)?|c|spalte|colonne|columna|kolom)\s?(\d{1,2})(?!\d)/iu.exec(
        text,
      );
    return found === null ? undefined : { row: Number(found[1]) - 1, column: Number(found[2]) - 1 };
  },
  // `A1`, `B-12`, `c 3`: alone on its line
  (text) => lettered(/^([A-Z])\s?[-.]?\s?(\d{1,2})$/iu.exec(text)),
  // `A1   Linden skirt`: at the beginning of a foot line
  (text) => lettered(/^([A-Z])(\d{1,2})(?:\s{2,}|\s[·|–-]\s)/u.exec(text)),
];
/** Fewer marked pages than this are no tiles but figures and notes. */
const fewest = 4;

/**
 * The tiles of a sheet by their order marks. Empty where less than two thirds of the pages carry one: then the marks are
 * something else. A page shows its neighbours' marks too, at its edges; the largest one is its own.
 */
export function readGrid(pages: readonly PageScan[]): Tile[] {
  const read = ways.map((way) => pages.flatMap((page) => ownMark(page, way)));
  const tiles = read.toSorted((one, other) => other.length - one.length)[0]!;
  return tiles.length >= fewest && tiles.length >= (2 * pages.length) / 3 ? tiles : [];
}

function ownMark({ page, lines }: PageScan, way: (text: string) => Place | undefined): Tile[] {
  const marks = lines.flatMap((line) => {
    const at = way(line.text.trim());
    return at === undefined
      ? []
      : [{ page, mark: line.text.trim(), size: line.size, place: placeOfLine(line), ...at }];
  });
  const [largest] = marks.sort((one, other) => other.size - one.size);
  if (largest === undefined) return [];
  const { mark, row, column, place } = largest;
  return [{ page, mark: mark.slice(0, 40), row, column, place }];
}

/** Some count rows by letters, some columns; for what is missing it makes no difference. */
function lettered(found: RegExpExecArray | null): Place | undefined {
  if (found === null) return undefined;
  return { row: Number(found[2]) - 1, column: found[1]!.toUpperCase().charCodeAt(0) - 65 };
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
