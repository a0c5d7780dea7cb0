import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { OperationRun } from '../../../kernel/reading/operation';
import { prepareMaster } from './prepare-master';
import { MASTER_FILE, type prepareMasterInput, type prepareMasterOutput } from './prepare-master-operation';

/** In the reading child: the master is left in the run's scratch folder, its name and plan are the answer. */
export const run: OperationRun<
  z.infer<typeof prepareMasterInput>,
  z.infer<typeof prepareMasterOutput>
> = async (label, { file, scratch }) => {
  const outcome = await prepareMaster(await readFile(file), label);
  if (outcome.kind === 'refused') return outcome;
  await writeFile(join(scratch, MASTER_FILE), outcome.bytes, { flag: 'wx' });
  return { kind: 'prepared', master: MASTER_FILE, plan: outcome.plan };
};
