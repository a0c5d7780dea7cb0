import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { link, mkdir, open, opendir, rm, stat, unlink, type FileHandle } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { assertRange, type FileStore, type StoredFile } from './file-store';
import { Measure, watchForCutOff } from './measure';
import { exists, failureCode, missing, outOfRange, putFailure, unavailable } from './store-failure';
import { assertVaultKey } from './vault-key';

/** Keys never begin a segment with a dot, so nothing in here can be asked for or listed. */
const unfinished = '.unfinished';

/**
 * A vault in a directory that no web server may see. A put writes under another name on the same volume, syncs
 * it, and then gives it its name with a hard link, which unlike a rename never replaces a file; so an object is
 * whole or absent, and two puts under one key have one winner.
 */
export function createLocalStore({ directory }: { directory: string }): FileStore {
  const root = resolve(directory);
  const pathOf = (key: string): string => {
    assertVaultKey(key);
    return join(root, ...key.split('/'));
  };

  return {
    async put(key, source, options = {}) {
      const target = pathOf(key);
      const draft = join(root, unfinished, randomBytes(16).toString('hex'));
      const measure = new Measure(options);
      const wasCutOff = watchForCutOff(source, measure);
      try {
        if ((await sizeOf(target)) !== null) throw exists();
        await mkdir(dirname(draft), { recursive: true, mode: 0o700 });
        await mkdir(dirname(target), { recursive: true, mode: 0o700 });
        const file = await open(draft, 'wx', 0o600);
        await pipeline(source, measure, file.createWriteStream({ flush: true }));
        await link(draft, target).catch((error: unknown) => {
          throw failureCode(error) === 'EEXIST' ? exists() : error;
        });
        await syncDirectory(dirname(target)).catch(async (error: unknown) => {
          await rm(target, { force: true });
          throw error;
        });
        return measure.measured();
      } catch (error) {
        source.destroy();
        throw putFailure(error, wasCutOff());
      } finally {
        await rm(draft, { force: true });
      }
    },

    async get(key, range = {}) {
      assertRange(range);
      const bytes = await sizeOf(pathOf(key));
      if (bytes === null) throw missing();
      const { start = 0, end = bytes - 1 } = range;
      if (start >= bytes) throw outOfRange(bytes);
      return openFile(pathOf(key), start, Math.min(end, bytes - 1));
    },

    async stat(key) {
      const bytes = await sizeOf(pathOf(key));
      return bytes === null ? null : { bytes };
    },

    async delete(key) {
      await unlink(pathOf(key)).catch(ignoreAbsent);
    },

    async presign(key) {
      assertVaultKey(key);
      return Promise.resolve(null);
    },

    async *list(prefix) {
      for await (const file of filesUnder(root, '')) if (file.key.startsWith(prefix)) yield file;
    },

    async clearUnfinished(before) {
      let cleared = 0;
      for await (const file of filesUnder(join(root, unfinished), '')) {
        if (file.modifiedAt >= before) continue;
        await rm(join(root, unfinished, file.key), { force: true });
        cleared += 1;
      }
      return cleared;
    },
  };
}

async function* filesUnder(root: string, folder: string): AsyncIterable<StoredFile> {
  const entries = await opendir(join(root, folder)).catch(ignoreAbsent);
  if (entries === null) return;
  for await (const entry of entries) {
    const path = join(root, folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* filesUnder(root, relative(root, path));
    const found = entry.isFile() ? await stat(path).catch(ignoreAbsent) : null;
    if (found !== null) {
      yield { key: relative(root, path).split(sep).join('/'), bytes: found.size, modifiedAt: found.mtime };
    }
  }
}

async function sizeOf(path: string): Promise<number | null> {
  const found = await stat(path).catch(ignoreAbsent);
  return found?.isFile() === true ? found.size : null;
}

/** Opens before answering, so that a file deleted in between is an error of `get` and not of the stream. */
async function openFile(path: string, start: number, end: number): Promise<Readable> {
  const handle: FileHandle | null = await open(path, 'r').catch(ignoreAbsent);
  if (handle === null) throw missing();
  // Four times Node's own size: fewer buffers to collect, half the processor time of a download.
  return createReadStream(path, { fd: handle, start, end, highWaterMark: 256 * 1024 });
}

/** Without this a power cut may forget the name of a file whose bytes are safe (fsync(2), "NOTES"). */
async function syncDirectory(path: string): Promise<void> {
  if (process.platform === 'win32') return; // Directories cannot be opened there.
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function ignoreAbsent(error: unknown): null {
  if (['ENOENT', 'ENOTDIR'].includes(failureCode(error))) return null;
  throw unavailable(error);
}
