import { PassThrough, type Readable } from 'node:stream';
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
  return streamOf((zip, fail) => {
    for (const part of parts) {
      if ('text' in part) zip.addBuffer(Buffer.from(part.text), part.path);
      else if ('open' in part) addEntry(zip, part, false, fail);
      else addInner(zip, part, fail);
    }
  });
}

type Fail = (error: unknown) => void;

function streamOf(fill: (zip: ZipFile, fail: Fail) => void): Readable {
  const zip = new ZipFile();
  const output = new PassThrough();
  const fail: Fail = (error) => output.destroy(error instanceof Error ? error : new Error(String(error)));
  zip.on('error', fail);
  fill(zip, fail);
  zip.end();
  zip.outputStream.on('error', fail).pipe(output);
  return output;
}

function addInner(
  zip: ZipFile,
  { path, together }: { path: string; together: readonly ZipEntry[] },
  fail: Fail,
): void {
  zip.addReadStreamLazy(path, { compress: false }, (done) => {
    const inner = streamOf((within, failWithin) => {
      for (const entry of together) addEntry(within, entry, true, failWithin);
    });
    done(null, inner.on('error', fail));
  });
}

function addEntry(zip: ZipFile, { path, open }: ZipEntry, compress: boolean, fail: Fail): void {
  zip.addReadStreamLazy(path, { compress }, (done) => {
    open().then((stream) => {
      stream.on('error', fail);
      done(null, stream);
    }, fail);
  });
}
