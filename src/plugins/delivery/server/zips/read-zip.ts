import type { Core } from '@strapi/strapi';
import { vaultKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { stampStream } from '../../domain/stamping/stamp-stream';
import { zipSlice } from '../../domain/zip/zip-slice';
import type { FoundDownload } from '../links/find-download';
import type { LaidOutZip } from './lay-out-zip';

export interface ZipRange {
  /** Both counted in. */
  start: number;
  end: number;
  /** Asked before a file's first byte. @throws DomainError when there is no right to it any more */
  assertRight: (download: FoundDownload) => Promise<void>;
  /** Told after each of a file's bytes that were asked for have gone on. */
  onBytes: (download: FoundDownload, bytes: number, reachedEnd: boolean) => void;
}

/** The bytes of a range, one file after the other, each stamped; a file is opened when its turn comes. */
export async function* readZip(
  strapi: Core.Strapi,
  { layout, files }: LaidOutZip,
  { start, end, assertRight, onBytes }: ZipRange,
): AsyncGenerator<Uint8Array> {
  for (const piece of zipSlice(layout, start, end)) {
    if (piece.kind === 'made') {
      yield piece.bytes;
      continue;
    }
    const file = files[piece.entry];
    if (file === undefined) throw new Error('The zip has no such file');
    const { download, patches } = file;
    await assertRight(download);
    const range = { start: piece.start, end: piece.end };
    const source = await service(strapi, vaultKey).open(download.source.key, range);
    let sent = 0;
    try {
      for await (const chunk of stampStream(patches, range)(source)) {
        yield chunk;
        sent += chunk.length;
      }
    } finally {
      source.destroy();
      const isWhole = sent === piece.end - piece.start + 1;
      onBytes(download, sent, isWhole && piece.end === download.source.bytes - 1);
    }
  }
}
