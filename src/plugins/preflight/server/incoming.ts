import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Measure, watchForCutOff } from '../../../kernel/vault/measure';
import { putFailure } from '../../../kernel/vault/store-failure';

export interface Incoming {
  /** Where the file lies, for as long as the work on it lasts. */
  path: string;
  bytes: number;
}

/**
 * Streams an upload to disk, lends it to `work` and removes it in every case.
 * @throws DomainError `vault/too-large`, `vault/disk-full`, `vault/interrupted`, `vault/incomplete`, `vault/empty`
 */
export async function withIncoming<T>(
  options: { body: Readable; dataDir: string; limit: number; length: number | undefined },
  work: (incoming: Incoming) => Promise<T>,
): Promise<T> {
  const { body, dataDir, limit, length } = options;
  const measure = new Measure({ limit, ...(length === undefined ? {} : { expectedBytes: length }) });
  const wasCutOff = watchForCutOff(body, measure);
  const parent = path.resolve(dataDir, 'incoming');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(path.join(parent, 'file-'));
  try {
    const file = path.join(folder, 'file');
    await pipeline(body, measure, createWriteStream(file)).catch((error: unknown) => {
      throw putFailure(error, wasCutOff());
    });
    return await work({ path: file, bytes: measure.measured().bytes });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
