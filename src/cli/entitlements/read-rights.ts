import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parse } from 'csv-parse';
import { z } from 'zod';
import {
  fromCells,
  portableRight,
  type PortableRight,
} from '../../plugins/orders/domain/portable/portable-right';
import type { RightsForm } from './write-rights';

/** A row of the file: a right, or why it is none. `row` counts as an editor does. */
export interface ReadRight {
  row: number;
  text: string;
  /** Which order it speaks of, as far as that can be read. */
  order: string;
  result: { kind: 'read'; right: PortableRight } | { kind: 'faulty'; fault: string };
}

interface GivenRow {
  text: string;
  value: unknown;
}

/** Reads a file of rights one by one. */
export async function* readRightsFile(file: string, form: RightsForm): AsyncGenerator<ReadRight> {
  let row = form === 'csv' ? 1 : 0;
  for await (const given of form === 'csv' ? csvRows(file) : jsonRows(file)) {
    row += 1;
    yield checked(row, given);
  }
}

function checked(row: number, { text, value }: GivenRow): ReadRight {
  const named = z.object({ account: z.string(), order: z.string() }).safeParse(value);
  const order = named.success ? `${named.data.account} ${named.data.order}` : `row ${String(row)}`;
  const parsed = portableRight.safeParse(value);
  if (parsed.success) return { row, text, order, result: { kind: 'read', right: parsed.data } };
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim());
  return { row, text, order, result: { kind: 'faulty', fault: faults.join('; ') } };
}

async function* jsonRows(file: string): AsyncGenerator<GivenRow> {
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    if (text.trim() !== '') yield { text, value: json(text) };
  }
}

async function* csvRows(file: string): AsyncGenerator<GivenRow> {
  const parser = createReadStream(file).pipe(
    parse({ bom: true, columns: true, skip_empty_lines: true, max_record_size: 64 * 1024 }),
  );
  for await (const cells of parser as AsyncIterable<Record<string, string>>)
    yield { text: JSON.stringify(cells), value: fromCells(cells) };
}

/** What is no JSON is no right either, and is told as such. */
function json(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
