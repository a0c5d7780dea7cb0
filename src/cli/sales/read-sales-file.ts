import { parse } from 'csv-parse';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '../../kernel/errors/domain-error';
import { neededColumns } from '../../plugins/orders/domain/past-sales/past-row';

/** A row as it stands in the file; `row` is counted as a spreadsheet does, the head being 1. */
export interface SalesRow {
  row: number;
  columns: Record<string, string>;
}

/** More would be held in memory at once; a file of a million rows can be cut. */
const mostRows = 1_000_000;

/**
 * Reads a CSV of sales: comma or semicolon, UTF-8 with or without its mark, quoted or not.
 * @throws DomainError `sales/not-csv` saying where, `sales/missing-columns` naming them, `sales/too-many-rows`
 */
export async function readSalesFile(file: string): Promise<SalesRow[]> {
  const rows: SalesRow[] = [];
  const parser = parse({
    bom: true,
    delimiter: await delimiterOf(file),
    columns: (head: string[]) => assertColumns(head.map((name) => name.trim().toLowerCase())),
    skip_empty_lines: true,
    relax_column_count_less: true,
    max_record_size: 64 * 1024,
    trim: true,
  });
  try {
    await pipeline(createReadStream(file), parser, async (records: AsyncIterable<Record<string, string>>) => {
      for await (const columns of records) {
        if (rows.length === mostRows)
          throw new DomainError(
            'sales/too-many-rows',
            `At most ${String(mostRows)} rows: cut the file in two.`,
          );
        rows.push({ row: rows.length + 2, columns });
      }
    });
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new DomainError('sales/not-csv', `This is no CSV: ${error instanceof Error ? error.message : ''}`, {
      cause: error,
    });
  }
  return rows;
}

/** A head has no quoted names: whichever sign there is more of divides. */
async function delimiterOf(file: string): Promise<string> {
  const opened = await open(file);
  try {
    const { buffer, bytesRead } = await opened.read({ buffer: Buffer.alloc(4_096) });
    const [head = ''] = buffer.toString('utf8', 0, bytesRead).split(/[\r\n]/, 1);
    return head.split(';').length > head.split(',').length ? ';' : ',';
  } finally {
    await opened.close();
  }
}

function assertColumns(head: string[]): string[] {
  const missing = neededColumns.filter((name) => !head.includes(name));
  if (missing.length > 0)
    throw new DomainError('sales/missing-columns', `The head has no column ${missing.join(', ')}.`, {
      details: { missing },
    });
  return head;
}
