import { stringify } from 'csv-stringify/sync';
import type { Context } from 'koa';
import { Readable } from 'node:stream';
import { breakOff } from '../../../../kernel/doors/break-off';
import type { Page, PageAsked } from '../pages/keyset';

export type Cell = string | number | null;

/** A table that is read a page at a time. */
export interface CsvSource<Row extends { id: string }> {
  /** The file's name, without its ending. */
  name: string;
  head: readonly string[];
  read: (asked: PageAsked) => Promise<Page<Row>>;
  cells: (row: Row) => readonly Cell[];
}

const rowsARead = 1_000;
const format = { escape_formulas: true, record_delimiter: '\r\n' } as const;

/**
 * Answers with a whole list as a file for spreadsheets (RFC 4180, UTF-8 with its mark), read by keyset while it is
 * sent: a million rows need no more memory than a thousand. What a spreadsheet would take for a formula gets an
 * apostrophe before it.
 */
export function streamCsv<Row extends { id: string }>(ctx: Context, source: CsvSource<Row>): Readable {
  ctx.set('Content-Type', 'text/csv; charset=utf-8');
  ctx.set('Content-Disposition', `attachment; filename="${source.name}.csv"`);
  ctx.set('Cache-Control', 'no-store');
  return breakOff(ctx, Readable.from(csvParts(source), { objectMode: false, highWaterMark: 1 }));
}

/**
 * The file's parts, read page after page.
 * @public The bench of the pages reads it too.
 */
export async function* csvParts<Row extends { id: string }>({
  head,
  read,
  cells,
}: Omit<CsvSource<Row>, 'name'>): AsyncGenerator<string> {
  yield stringify([[...head]], { ...format, bom: true });
  for (let after: string | null | undefined; after !== null;) {
    const page: Page<Row> = await read({ after, limit: rowsARead });
    if (page.rows.length > 0)
      yield stringify(
        page.rows.map((row) => [...cells(row)]),
        format,
      );
    after = page.after;
  }
}
