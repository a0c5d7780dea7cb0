import type { PageScan } from '../../../../kernel/reading/facts/pdf-scan';
import type { Finding } from '../../contract';
import { findTallTables } from './find-tall-tables';
import { looksLikeSize } from './size-words';
import { apart, middle, nearest, placeOfRows, rowsOf, type Cell, type Row } from './rows';

/** A table with a column a size, as it stands on a page. */
export interface SizeTable {
  page: number;
  sizes: readonly string[];
  rows: readonly TableRow[];
  /** Of the words that name the sizes. */
  place: Finding['place'];
}

export interface TableRow {
  label: string;
  /** One a size; null where nothing stands in the column. */
  values: readonly (string | null)[];
  quote: string;
  place: Finding['place'];
}

const fewestSizes = 3;

/**
 * Finds tables of sizes. Where the head names them side by side, what stands below belongs to it until a row fits no
 * more; where they stand below each other, the table is turned.
 */
export function findSizeTables({ page, lines }: Pick<PageScan, 'page' | 'lines'>): SizeTable[] {
  const plain = rowsOf(lines);
  const rows = plain.map(split);
  const tables: SizeTable[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const head = headOf(rows[index]!);
    if (head === undefined) continue;
    const body: TableRow[] = [];
    let next = index + 1;
    for (; next < rows.length; next += 1) {
      const row = bodyRow(rows[next]!, head);
      if (row === undefined) break;
      body.push(row);
    }
    if (body.length > 0) {
      const place = placeOfRows([rows[index]!]);
      tables.push({ page, sizes: head.map(({ text }) => text), rows: body, place });
    }
    index = next - 1;
  }
  return [...tables, ...findTallTables(page, plain)];
}

/** `XS S M L` set as one run is as many cells: each word gets its share of the run's width. */
function split({ y, cells }: Row): Row {
  return {
    y,
    cells: cells.flatMap((cell) => {
      const words = [...cell.text.matchAll(/\S+/g)];
      const isRun =
        words.length > 1 &&
        (words.every(([word]) => looksLikeSize(word)) || words.every(([word]) => isNumber(word)));
      if (!isRun) return [cell];
      const perCharacter = (cell.right - cell.x) / cell.text.length;
      return words.map(({ 0: text, index }) => ({
        text,
        x: cell.x + index * perCharacter,
        right: cell.x + (index + text.length) * perCharacter,
        size: cell.size,
      }));
    }),
  };
}

/** The sizes of a head: all cells but the first, which may say what it is. */
function headOf({ cells }: Row): readonly Cell[] | undefined {
  const sizes = cells.filter(({ text }) => looksLikeSize(text));
  const others = cells.length - sizes.length;
  const isHead = sizes.length >= fewestSizes && others <= 1 && (others === 0 || cells[0] !== sizes[0]);
  return isHead && isRising(sizes) ? sizes : undefined;
}

/** Sizes go up; a row of measurements does not name them. */
function isRising(sizes: readonly Cell[]): boolean {
  const numbers = sizes.map(({ text }) => Number(text)).filter((value) => !Number.isNaN(value));
  const isWhole = numbers.every((value) => Number.isInteger(value) && value <= 60);
  return isWhole && numbers.every((value, index) => index === 0 || value > numbers[index - 1]!);
}

function bodyRow({ y, cells }: Row, head: readonly Cell[]): TableRow | undefined {
  const first = head[0]!;
  const halfColumn = columnWidth(head) / 2;
  const labels = cells.filter((cell) => {
    const isLeft = middle(cell) < middle(first) - halfColumn || cell.x < first.x - halfColumn;
    return isLeft && apart(cell, first) > cell.size / 2;
  });
  const joined = valueInLabel(labels.at(-1), first);
  const values = head.map(
    (column) =>
      cells.find(
        (cell) =>
          !labels.includes(cell) && apart(cell, column) <= halfColumn && nearest(cell, head) === column,
      )?.text ?? (column === first ? joined : null),
  );
  const filled = values.filter((value) => value !== null).length;
  if (filled < Math.max(2, head.length / 2) || labels.length === 0) return undefined;
  if (!values.every((value) => value === null || isValue(value))) return undefined;
  return {
    label: labels.map(({ text }) => text).join(' '),
    values,
    quote: cells
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 200),
    place: placeOfRows([{ y, cells }]),
  };
}

/** A label that runs up to the first column may have been read as one with the value that stands there. */
function valueInLabel(label: Cell | undefined, column: Cell): string | null {
  if (label === undefined || label.right < column.x - label.size) return null;
  return (
    /[^\d.,\s][\s]?(\d[\d.,/½¼¾⅛⅜⅝⅞⅓⅔]{0,6}(?:\s(?:m|cm|mm|in|yd|yds|g))?)$/u.exec(label.text)?.[1] ?? null
  );
}

function columnWidth(head: readonly Cell[]): number {
  const gaps = head.slice(1).map((cell, index) => middle(cell) - middle(head[index]!));
  return Math.min(...gaps);
}

function isNumber(text: string): boolean {
  return /^[\d.,½¼¾⅛⅜⅝⅞⅓⅔]+$/u.test(text);
}

/** A number with what may stand around it: units, a range, a fraction, a dash for "does not apply", a "to come". */
function isValue(text: string): boolean {
  return /^(?:[\d.,/–\-½¼¾⅛⅜⅝⅞⅓⅔\s]+(?:cm|mm|m|in|inch|zoll|pouces?|pulgadas?|duim|yd|″|"|g|yds?|yards?|skeins?|balls?|knäuel|pelotes?|ovillos?|bollen)?|—|–|-|n\/a|\?{1,3}|tb[acd]|x{2,3})$/iu.test(
    text,
  );
}
