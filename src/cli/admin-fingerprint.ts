import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const FILES = ['config/admin.ts', 'config/plugins.ts', 'package-lock.json', 'tsconfig.json'];
const BELOW_SRC = /^admin\/|^plugins\/[^/]+\/(admin\/|package\.json$)|(^|\/)contract\.ts$/;

/**
 * A sha256 over all that ends up in the admin's bundle: its pages, the contracts they import, the plugins and
 * libraries, and the path (not the host) of the public address.
 */
export async function adminFingerprint(appDir: string, publicUrl: string | undefined): Promise<string> {
  const below = await readdir(path.join(appDir, 'src'), { recursive: true, withFileTypes: true });
  const sources = below
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(appDir, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter((file) => BELOW_SRC.test(file.slice('src/'.length)));
  const hash = createHash('sha256').update(publicUrl ? new URL(publicUrl).pathname : '/');
  for (const file of [...FILES, ...sources.sort()]) {
    const bytes = await readFile(path.join(appDir, file));
    hash.update(`\n${file} ${String(bytes.length)}\n`).update(bytes);
  }
  return hash.digest('hex');
}
