import { readFile } from 'node:fs/promises';
import type { OperationRun } from '../../../kernel/reading/operation';
import { comparePictures, type Compared, type PagePair } from './compare-pictures';

/** In the reading child. */
export const run: OperationRun<{ masterBytes: number; pairs: PagePair[] }, Compared> = async (
  { masterBytes, pairs },
  { file },
) => {
  const both = await readFile(file);
  return comparePictures(both.subarray(masterBytes), both.subarray(0, masterBytes), pairs);
};
