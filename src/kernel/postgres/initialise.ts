import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { DomainError } from '../errors/domain-error';
import { filesOf, type Cluster } from './cluster';
import { exists } from './exists';
import { runProgram } from './run-program';

/** The one database user of an embedded Postgres. */
export const SUPERUSER = 'selvedge';

/**
 * Makes the data folder once, and answers the password. The caller holds the cluster's lock.
 *
 * @throws DomainError `postgres/foreign-folder` when somebody else's server made it, `postgres/no-password` when
 * the password is lost, `postgres/not-initialised` with what initdb said.
 */
export async function initialise(cluster: Cluster): Promise<string> {
  const files = filesOf(cluster);
  if (!(await exists(files.data))) return make(cluster);
  const owner = (await stat(files.data)).uid;
  const expected = cluster.user?.uid ?? process.getuid?.() ?? owner;
  if (owner !== expected) {
    const message = `${files.data} belongs to user ${String(owner)}, the server would run as ${String(expected)}: start as the user who made it, or remove ${cluster.folder}.`;
    throw new DomainError('postgres/foreign-folder', message, { kind: 'unavailable' });
  }
  if (!(await exists(files.password))) {
    const message = `${files.password} is gone, and with it the way in: remove ${cluster.folder} to begin anew.`;
    throw new DomainError('postgres/no-password', message, { kind: 'unavailable' });
  }
  return (await readFile(files.password, 'utf8')).trim();
}

async function make(cluster: Cluster): Promise<string> {
  const { log } = cluster;
  const files = filesOf(cluster);
  log(`Making a database in ${cluster.folder} (once, some ten seconds).`);
  const password = randomBytes(24).toString('base64url');
  await writeFile(files.password, `${password}\n`, { mode: 0o600 });
  const first = await initdb(cluster, password, 'C.UTF-8');
  const result = first.kind === 'done' ? first : await initdb(cluster, password, 'C');
  if (result.kind === 'failed') {
    throw new DomainError('postgres/not-initialised', `initdb failed:\n${result.output}`, {
      kind: 'unavailable',
    });
  }
  await rename(files.unfinished, files.data);
  return password;
}

/**
 * The builtin provider (Postgres 17 and later) sorts and lower-cases the same on every machine; `locale` serves the
 * rest, and C.UTF-8 is not on all systems.
 */
async function initdb(cluster: Cluster, password: string, locale: string) {
  const { unfinished } = filesOf(cluster);
  const passwordFile = `${unfinished}.password`; // the server's user cannot read ours
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  await rm(passwordFile, { force: true });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (cluster.user) {
    await chown(unfinished, cluster.user.uid, cluster.user.gid);
    await chown(passwordFile, cluster.user.uid, cluster.user.gid);
  }
  try {
    return await runProgram(cluster, cluster.binaries.initdb, [
      `--pgdata=${unfinished}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      `--locale=${locale}`,
      '--no-instructions',
      ...(cluster.durable ? [] : ['--no-sync']),
    ]);
  } finally {
    await rm(passwordFile, { force: true });
  }
}
