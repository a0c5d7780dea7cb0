import { createHash } from 'node:crypto';
import { chmod, cp, lstat, mkdir, readdir, realpath, rename, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { DomainError } from '../errors/domain-error';
import { binariesIn, findBinaries, type Binaries } from './binaries';
import type { Cluster } from './cluster';
import { exists } from './exists';
import { withLock } from './folder-lock';
import { canReach } from './reach';
import { findServerUser, type ServerUser } from './server-user';

const SHARED = '/var/lib/selvedge';

/**
 * Decides where a cluster lives. As root the server runs as another user, who cannot read a clone below a home
 * directory that keeps others out (mode 700); data and programs then live in /var/lib/selvedge, or in the
 * temporary folder where that cannot be written, and `log` hears where.
 */
export async function settle(wanted: Omit<Cluster, 'binaries' | 'user'>): Promise<Cluster> {
  const { log } = wanted;
  const [binaries, user] = await Promise.all([findBinaries(), findServerUser(log)]);
  await mkdir(wanted.folder, { recursive: true });
  const folder = await realpath(wanted.folder);
  if (!user) return { ...wanted, folder, binaries, user };
  await chmod(folder, 0o755);
  return {
    ...wanted,
    user,
    folder: (await canReach(folder, user)) ? folder : await dataElsewhere(folder, user, log),
    binaries: (await canReach(binaries.postgres, user)) ? binaries : await copyOf(binaries, log),
  };
}

async function dataElsewhere(folder: string, user: ServerUser, log: Cluster['log']): Promise<string> {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  const other = path.join(await sharedFolder(), name);
  await mkdir(other, { recursive: true });
  await chmod(other, 0o755);
  log(`The user ${user.name} cannot enter ${folder}: the database lives in ${other}.`);
  return other;
}

/** One copy a version, shared by all clones; whole once it has its name. */
async function copyOf(binaries: Binaries, log: Cluster['log']): Promise<Binaries> {
  const shared = await sharedFolder();
  const root = path.join(shared, `postgres-${binaries.version}-${process.arch}`);
  await withLock(`${root}.lock`, async () => {
    if (await exists(root)) return;
    const unfinished = `${root}.unfinished`;
    await rm(unfinished, { recursive: true, force: true });
    await cp(binaries.root, unfinished, { recursive: true, verbatimSymlinks: true });
    await openToAll(unfinished);
    await rename(unfinished, root);
    log(`Copied the programs of Postgres ${binaries.version} to ${root}.`);
  });
  return binariesIn(root, binaries.version);
}

/** A clone made under umask 077 has modes that would keep the server out of the copy too. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isSymbolicLink()) continue;
    const isProgram = entry.isDirectory() || path.basename(entry.parentPath) === 'bin';
    await chmod(path.join(entry.parentPath, entry.name), isProgram ? 0o755 : 0o644);
  }
}

/** In a temporary folder anyone may have made that name before us: it must be root's own. */
async function sharedFolder(): Promise<string> {
  for (const folder of [SHARED, path.join(os.tmpdir(), 'selvedge')]) {
    const made = await mkdir(folder, { recursive: true, mode: 0o755 }).then(
      () => true,
      () => false,
    );
    if (!made) continue;
    const found = await lstat(folder);
    if (found.uid !== 0 || !found.isDirectory()) continue;
    await chmod(folder, 0o755);
    return folder;
  }
  const message = `Neither ${SHARED} nor a folder in ${os.tmpdir()} can be used for the database; set DATABASE_URL.`;
  throw new DomainError('postgres/no-shared-folder', message, { kind: 'unavailable' });
}
