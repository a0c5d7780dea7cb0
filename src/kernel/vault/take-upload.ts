import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PutOptions } from './file-store';
import { Measure, watchForCutOff } from './measure';
import { putFailure } from './store-failure';

/**
 * Streams a request's body into a file. Resolves to its size in bytes.
 * @throws DomainError `vault/too-large`, `vault/empty`, `vault/incomplete`, `vault/interrupted`, `vault/disk-full`
 */
export async function takeUpload(body: Readable, file: string, bounds: PutOptions): Promise<number> {
  const measure = new Measure(bounds);
  const wasCutOff = watchForCutOff(body, measure);
  await pipeline(body, measure, createWriteStream(file)).catch((error: unknown) => {
    throw putFailure(error, wasCutOff());
  });
  return measure.measured().bytes;
}
