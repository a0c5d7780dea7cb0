import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** A file of a zip, opened when its turn comes. */
export interface ZipEntry {
  path: string;
  open: () => Promise<Readable>;
}

/**
 * Streams a zip. Formats that are compressed already are stored as they are. `together` becomes a zip of its own in it.
 * An entry that fails to open breaks the stream off, so that nobody takes half a pack for a whole one.
 */
export function packZip(
  parts: readonly (
    { path: string; text: string } | ZipEntry | { path: string; together: readonly ZipEntry[] }
  )[],
): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const fail = (error: unknown) => output.destroy(error instanceof Error ? error : new Error(String(error)));
  zip.on('error', fail);
  for (const part of parts) {
    if ('text' in part) zip.addBuffer(Buffer.from(part.text), part.path);
    else if ('open' in part) addEntry(zip, part, false, fail);
    else {
      const { path, together } = part;
      zip.addReadStreamLazy(path, { compress: false }, (done) => done(null, innerZip(together, fail)));
    }
  }
  zip.end();
  return output;
}

function innerZip(entries: readonly ZipEntry[], fail: (error: unknown) => void): Readable {
  const zip = new ZipFile();
  zip.on('error', fail);
  for (const entry of entries) addEntry(zip, entry, true, fail);
  zip.end();
  return zip.outputStream as Readable;
}

function addEntry(
  zip: ZipFile,
  { path, open }: ZipEntry,
  compress: boolean,
  fail: (error: unknown) => void,
): void {
  zip.addReadStreamLazy(path, { compress }, (done) => {
    open().then((stream) => {
      stream.on('error', fail);
      done(null, stream);
    }, fail);
  });
}
