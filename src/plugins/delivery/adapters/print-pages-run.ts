import { readFile } from 'node:fs/promises';
import type { OperationRun } from '../../../kernel/reading/operation';
import { printPages } from './print-pages';

/** In the reading child. */
export const run: OperationRun<
  { first: number; count: number },
  { pages: number; prints: (string | null)[] }
> = async (input, { file }) => {
  const { pages, prints } = await printPages(await readFile(file), input);
  return {
    pages,
    prints: prints.map((print) => (print === undefined ? null : Buffer.from(print).toString('base64'))),
  };
};
