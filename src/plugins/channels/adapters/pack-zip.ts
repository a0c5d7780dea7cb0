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
  return streamOf((zip, output) => {
    for (const part of parts) {
      if ('text' in part) zip.addBuffer(Buffer.from(part.text), part.path);
      else if ('open' in part) addEntry(zip, output, part, false);
      else addInner(zip, output, part);
    }
  });
}

function streamOf(fill: (zip: ZipFile, output: Readable) => void): Readable {
  const zip = new ZipFile();
  const output = new PassThrough();
  zip.on('error', (error: Error) => output.destroy(error));
  fill(zip, output);
  zip.end();
  zip.outputStream.on('error', (error: Error) => output.destroy(error)).pipe(output);
  return output;
}

function addInner(
  zip: ZipFile,
  output: Readable,
  { path, together }: { path: string; together: readonly ZipEntry[] },
): void {
  const open = () =>
    Promise.resolve(
      streamOf((within, inner) => {
        for (const entry of together) addEntry(within, inner, entry, true);
      }),
    );
  addEntry(zip, output, { path, open }, false);
}

/** What is open when the whole ends before its time is closed with it. */
function addEntry(zip: ZipFile, output: Readable, { path, open }: ZipEntry, compress: boolean): void {
  const fail = (error: unknown) => output.destroy(error instanceof Error ? error : new Error(String(error)));
  zip.addReadStreamLazy(path, { compress }, (done) => {
    open().then((stream) => {
      stream.on('error', fail);
      output.once('close', () => stream.destroy());
      if (output.destroyed) stream.destroy();
      else done(null, stream);
    }, fail);
  });
}
