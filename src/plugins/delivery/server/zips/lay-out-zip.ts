import type { Core } from '@strapi/strapi';
import { createHash } from 'node:crypto';
import { copyCrc } from '../../domain/zip/copy-crc';
import { entryNames } from '../../domain/zip/entry-names';
import { zipLayout, type ZipLayout } from '../../domain/zip/zip-layout';
import type { FoundDownload } from '../links/find-download';
import type { FoundLink } from '../links/find-link';
import { stampedCopy, type StampedCopy } from '../links/stamped-copy';
import { fileCrcs } from './file-crcs';
import type { FoundZip } from './find-zip';

/** One file of a zip: its bytes are its master's with these in their places. */
export interface ZipFile extends StampedCopy {
  download: FoundDownload;
}

export interface LaidOutZip {
  layout: ZipLayout;
  files: readonly ZipFile[];
  /** Strong: of the same buyer, files and stamp line. */
  etag: string;
}

/** Where every byte of a buyer's zip lies, without reading one of them. */
export async function layOutZip(strapi: Core.Strapi, link: FoundLink, zip: FoundZip): Promise<LaidOutZip> {
  const files: ZipFile[] = [];
  const names = entryNames(zip.downloads.map(({ name }) => name));
  const entries = [];
  for (const [index, download] of zip.downloads.entries()) {
    const copy = await stampedCopy(strapi, link, download);
    const { bytes } = download.source;
    const crc32 = copyCrc(await fileCrcs(strapi, download), copy.patches, bytes);
    entries.push({ name: names[index] ?? download.name, bytes, crc32 });
    files.push({ ...copy, download });
  }
  const hash = createHash('sha256').update(zip.releasedAt.toISOString());
  for (const { name, crc32 } of entries) hash.update(`\n${name}\n${String(crc32)}`);
  for (const { etag } of files) hash.update(etag);
  return { layout: zipLayout(entries, zip.releasedAt), files, etag: `"${hash.digest('base64url')}"` };
}
