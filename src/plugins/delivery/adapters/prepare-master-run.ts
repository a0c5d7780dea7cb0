import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { OperationRun } from '../../../kernel/reading/operation';
import type { LinePlace } from '../domain/stamping/line-place';
import type { MasterFormat } from '../domain/stamping/stampable';
import { prepareMaster, type MasterLabel, type MasterOutcome } from './prepare-master';
import { prepareDrawing } from './prepare-drawing';
import type { DrawingOutcome } from '../domain/stamping/drawing/dxf-master';
import { MASTER_FILE, type prepareMasterInput, type prepareMasterOutput } from './prepare-master-operation';

/** In the reading child: the master is left in the run's scratch folder, its name and plan are the answer. */
export const run: OperationRun<
  z.infer<typeof prepareMasterInput>,
  z.infer<typeof prepareMasterOutput>
> = async ({ format, place, ...label }, { file, scratch }) => {
  const bytes = await readFile(file);
  const outcome = await prepare(bytes, format, place, label);
  if (outcome.kind === 'refused') return outcome;
  await writeFile(join(scratch, MASTER_FILE), outcome.bytes, { flag: 'wx' });
  return { kind: 'prepared', master: MASTER_FILE, plan: outcome.plan };
};

async function prepare(
  bytes: Buffer,
  format: MasterFormat,
  place: LinePlace,
  label: MasterLabel,
): Promise<MasterOutcome | DrawingOutcome> {
  return format === 'pdf' ? prepareMaster(bytes, label, place) : prepareDrawing(bytes, format, place);
}
