import type { SizeTable } from './find-tables';
import { nearest, placeOfRows, type Cell, type Row } from './rows';
import { looksLikeSize } from './size-words';

const sizeHead = /^(?:sizes?|größen?|gr\.?|tailles?|tallas?|maten|maat)$/iu;
const fewestRows = 3;

/**
 * Finds tables with a line a size: the head's first word says so, the cells below it are sizes. Told like the others,
 * with a row a column of the page.
 */
export function findTallTables(page: number, rows: readonly Row[]): SizeTable[] {
  return rows.flatMap((row, index) => {
    const [first, ...columns] = row.cells;
    if (first === undefined || columns.length === 0 || !sizeHead.test(first.text)) return [];
    const body = bodyBelow(rows.slice(index + 1), first);
    if (body.length < fewestRows) return [];
    const sizes = body.map(({ cells }) => cells[0]!.text);
    const place = placeOfRows([row, ...body]);
    return [
      {
        page,
        sizes,
        place,
        rows: columns.map((column) => ({
          label: column.text,
          values: body.map(({ cells }) => valueIn(cells.slice(1), column, columns)),
          quote:
            `${column.text}: ${body.map(({ cells }) => cells.map(({ text }) => text).join(' ')).join(', ')}`.slice(
              0,
              200,
            ),
          place,
        })),
      },
    ];
  });
}

function bodyBelow(rows: readonly Row[], head: Cell): Row[] {
  const end = rows.findIndex(({ cells }) => {
    const [first, second] = cells;
    const isSize = first !== undefined && looksLikeSize(first.text) && Math.abs(first.x - head.x) < 8;
    return !isSize || second === undefined;
  });
  return rows.slice(0, end < 0 ? undefined : end);
}

/** What stands in a column: cells line up with its head by their left edge or by their middle. */
function valueIn(cells: readonly Cell[], column: Cell, columns: readonly Cell[]): string | null {
  return cells.find((cell) => nearest(cell, columns) === column)?.text ?? null;
}
