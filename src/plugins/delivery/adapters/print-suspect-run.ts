import { readFile } from 'node:fs/promises';
import type { OperationRun } from '../../../kernel/reading/operation';
import { printSuspect } from './print-pages';

/** In the reading child. */
export const run: OperationRun<object, { pages: string[][] }> = async (_input, { file }) => {
  const pages = await printSuspect(await readFile(file));
  return { pages: pages.map((slants) => slants.map((print) => Buffer.from(print).toString('base64'))) };
};
