import type { Core } from '@strapi/strapi';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { clockKey, storeKey, vaultKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { stampStream } from '../../domain/stamping/stamp-stream';
import type { FoundDownload } from '../links/find-download';
import type { StampedCopy } from '../links/stamped-copy';

/** Stamped copies in the bucket lie here and nowhere else; a lifecycle rule may remove what is older than a day. */
const folder = 'copies/';
/** A ticket lives an hour; then nobody is led to the copy again. */
const keptMs = 2 * 3_600_000;

interface CopyToStore {
  source: FoundDownload['source'];
  copy: StampedCopy;
  options: { seconds: number; filename: string };
}

/** Writes a buyer's copy into the bucket, once for the same bytes, and resolves to an address of it. */
export async function writeCopy(
  strapi: Core.Strapi,
  { source, copy, options }: CopyToStore,
): Promise<string | null> {
  const store = service(strapi, storeKey);
  const key = `${folder}${createHash('sha256').update(copy.etag).digest('hex')}`;
  if ((await store.stat(key)) === null) {
    const master = await service(strapi, vaultKey).open(source.key);
    const stamped = Readable.from(stampStream(copy.patches, { start: 0, end: source.bytes - 1 })(master));
    stamped.once('close', () => master.destroy());
    await store.put(key, stamped, { expectedBytes: source.bytes }).catch((error: unknown) => {
      // Another request wrote it at the same moment.
      if (!(error instanceof DomainError) || error.code !== 'vault/exists') throw error;
    });
  }
  return store.presign(key, options);
}

/** Removes copies that no ticket leads to any more. Resolves to how many. */
export async function sweepCopies(
  strapi: Core.Strapi,
  now: Date = service(strapi, clockKey).now(),
): Promise<number> {
  const store = service(strapi, storeKey);
  const before = now.getTime() - keptMs;
  let swept = 0;
  for await (const { key, modifiedAt } of store.list(folder)) {
    if (modifiedAt.getTime() > before) continue;
    await store.delete(key);
    swept += 1;
  }
  return swept;
}
