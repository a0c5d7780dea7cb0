import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Measure, watchForCutOff } from '../../../kernel/vault/measure';
import { putFailure } from '../../../kernel/vault/store-failure';

/**
 * Streams a request's body into a file, at most `limit` bytes.
 * @throws DomainError `vault/too-large`, `vault/empty`, `vault/interrupted`, `vault/disk-full`
 */
export async function takeUpload(body: Readable, file: string, limit: number): Promise<void> {
  const measure = new Measure({ limit });
  const wasCutOff = watchForCutOff(body, measure);
  await pipeline(body, measure, createWriteStream(file)).catch((error: unknown) => {
    throw putFailure(error, wasCutOff());
  });
}
