import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultReadingLimits } from '../limits';
import type { OperationRun } from '../operation';

/** For tests: runs a reader's module in this process on a file made of these bytes. */
export async function runOnBytes<Input, Output>(
  run: OperationRun<Input, Output>,
  bytes: Uint8Array | string,
  input: Input,
): Promise<Output> {
  const scratch = await mkdtemp(join(tmpdir(), 'reader-'));
  try {
    const file = join(scratch, 'file');
    await writeFile(file, bytes);
    return await run(input, { file, scratch, limits: defaultReadingLimits });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
