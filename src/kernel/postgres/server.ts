import { chown, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DomainError } from '../errors/domain-error';
import { choosePort } from './choose-port';
import { filesOf, type Cluster } from './cluster';
import { exists } from './exists';
import { findPostmaster } from './postmaster';
import { runProgram, runProgramNow } from './run-program';

const ATTEMPTS = 40;
const REST_MS = 500;
/** A backend that outlives its killed postmaster for a moment still holds the memory: it goes by itself. */
const PASSES_BY_ITSELF = /pre-existing shared memory block|address already in use/i;
const CARELESS = ['fsync=off', 'full_page_writes=off'];

/**
 * Starts the server as a process of its own session, which outlives us and hears no Ctrl+C of our terminal.
 * The caller holds the cluster's lock and knows that no server runs on this data.
 *
 * @returns the port: the last one if it is still free.
 * @throws DomainError `postgres/did-not-start` with the end of the server's log.
 */
export async function startServer(cluster: Cluster): Promise<number> {
  const files = filesOf(cluster);
  const last = (await exists(files.port)) ? Number(await readFile(files.port, 'utf8')) : undefined;
  for (let attempt = 1; ; attempt += 1) {
    const port = await choosePort(last);
    if (await start(cluster, port)) {
      await writeFile(files.port, String(port));
      return port;
    }
    const said = (await readFile(files.log, 'utf8')).trim().split('\n').slice(-15).join('\n');
    if (attempt === ATTEMPTS || !PASSES_BY_ITSELF.test(said)) {
      const message = `Postgres did not start; its log ${files.log} ends:\n${said}`;
      throw new DomainError('postgres/did-not-start', message, { kind: 'unavailable' });
    }
    await wait(REST_MS);
  }
}

async function start(cluster: Cluster, port: number): Promise<boolean> {
  const { data, log } = filesOf(cluster);
  // Postgres takes a living pid in the file for its own server, whatever program that is; we have looked closer.
  await rm(path.join(data, 'postmaster.pid'), { force: true });
  await writeFile(log, '', { mode: 0o600 });
  if (cluster.user) await chown(log, cluster.user.uid, cluster.user.gid);
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    ...(cluster.durable ? [] : CARELESS),
  ];
  const options = [`-p ${String(port)}`, ...settings.map((setting) => `-c ${setting}`)].join(' ');
  const args = ['start', '-D', data, '-l', log, '-w', '-t', '60', '-o', options];
  return (await runProgram(cluster, cluster.binaries.pgCtl, args)).kind === 'done';
}

/**
 * Fast shutdown: sessions are cut, transactions rolled back, everything written.
 *
 * @throws DomainError `postgres/did-not-stop` after a minute.
 */
export async function stopServer(cluster: Cluster): Promise<void> {
  if (!findPostmaster(cluster)) return;
  const result = await runProgram(cluster, cluster.binaries.pgCtl, [...stopArgs(cluster), '-w', '-t', '60']);
  if (!findPostmaster(cluster)) return;
  const said = result.kind === 'failed' ? result.output : 'it still runs';
  throw new DomainError('postgres/did-not-stop', `Postgres did not stop: ${said}`, { kind: 'unavailable' });
}

/** Asks for the same and does not wait. */
export function stopServerNow(cluster: Cluster): void {
  if (findPostmaster(cluster)) runProgramNow(cluster, cluster.binaries.pgCtl, [...stopArgs(cluster), '-W']);
}

function stopArgs(cluster: Cluster): string[] {
  return ['stop', '-D', filesOf(cluster).data, '-m', 'fast'];
}
