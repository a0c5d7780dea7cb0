import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import {
  portableColumns,
  toCells,
  type PortableRight,
} from '../../plugins/orders/domain/portable/portable-right';

export type RightsForm = 'jsonl' | 'csv';

/** By the file's ending, unless it is said. */
export function formOf(file: string): RightsForm {
  return file.toLowerCase().endsWith('.csv') ? 'csv' : 'jsonl';
}

/** Writes rights as they come, and the file only once it is whole; resolves to how many there are. */
export async function writeRights(
  rights: AsyncIterable<PortableRight>,
  file: string,
  form: RightsForm,
): Promise<number> {
  let count = 0;
  const lines = async function* (): AsyncGenerator<string> {
    if (form === 'csv') yield row(portableColumns, true);
    for await (const right of rights) {
      count += 1;
      yield form === 'csv' ? row(toCells(right), false) : `${JSON.stringify(right)}\n`;
    }
  };
  const part = `${file}.part`;
  try {
    await pipeline(lines, createWriteStream(part));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  return count;
}

function row(cells: readonly string[], isFirst: boolean): string {
  return stringify([[...cells]], { bom: isFirst, record_delimiter: '\r\n' });
}
