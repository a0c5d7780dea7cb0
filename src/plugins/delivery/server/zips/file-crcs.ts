import type { Core } from '@strapi/strapi';
import type { Readable } from 'node:stream';
import zlib from 'node:zlib';
import { knexKey, vaultKey } from '../../../../kernel/kernel';
import { json, table } from '../../../../kernel/ledger/rows';
import { service } from '../../../../kernel/service';
import { stretchesBetween, type Stretch } from '../../domain/zip/copy-crc';
import type { FoundDownload } from '../links/find-download';

interface Row {
  sha256: string;
  stretches: unknown;
}

/**
 * The checksums of a file's stretches between its slots. The first zip with a file reads it once; from then on they
 * are known for every buyer's copy.
 */
export async function fileCrcs(
  strapi: Core.Strapi,
  { source }: Pick<FoundDownload, 'source'>,
): Promise<number[]> {
  const { key, bytes, sha256, plan } = source;
  const db = service(strapi, knexKey)();
  const known = await table<Row>(db, 'file_crc').where({ sha256 }).first('stretches');
  if (known !== undefined) return json<number[]>(known.stretches);
  const stretches = stretchesBetween(plan?.slots ?? [], bytes);
  const crcs = await readCrcs(await service(strapi, vaultKey).open(key), stretches);
  await db
    .withSchema('ledger')
    .table('file_crc')
    .insert({ sha256, stretches: JSON.stringify(crcs) })
    .onConflict('sha256')
    .ignore();
  return crcs;
}

async function readCrcs(source: Readable, stretches: readonly Stretch[]): Promise<number[]> {
  const crcs = stretches.map(() => 0);
  let position = 0;
  let current = 0;
  for await (const chunk of source as AsyncIterable<Uint8Array>) {
    const end = position + chunk.length - 1;
    for (let index = current; index < stretches.length; index += 1) {
      const stretch = stretches[index];
      if (stretch === undefined || stretch.start > end) break;
      const piece = chunk.subarray(Math.max(0, stretch.start - position), stretch.end - position + 1);
      crcs[index] = zlib.crc32(piece, crcs[index]);
      if (stretch.end <= end) current = index + 1;
    }
    position = end + 1;
  }
  return crcs;
}
