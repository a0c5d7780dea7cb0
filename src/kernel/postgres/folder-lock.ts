import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { DomainError } from '../errors/domain-error';
import { findProcess, isErrno } from './process-table';

const POLL_MS = 50;
const UNWRITTEN_MS = 5_000;

/**
 * Runs `work` while no other process (nor another call in this one) runs under the same lock file. The file names
 * its owner; an owner that has died is passed over.
 *
 * @throws DomainError `postgres/lock-held` after `waitMs` (two minutes: a first start takes up to ten seconds).
 */
export async function withLock<T>(file: string, work: () => Promise<T>, waitMs = 120_000): Promise<T> {
  const deadline = Date.now() + waitMs;
  let release = tryLock(file);
  while (release === undefined) {
    if (Date.now() > deadline) {
      const message = `Another process has held ${file} for ${String(waitMs / 1000)} s; end it or remove the file.`;
      throw new DomainError('postgres/lock-held', message, { kind: 'unavailable', details: { file } });
    }
    await wait(POLL_MS);
    release = tryLock(file);
  }
  try {
    return await work();
  } finally {
    release();
  }
}

/** Takes the lock if it is free and answers how to give it back; synchronous, so that an exit handler can. */
export function tryLock(file: string): (() => void) | undefined {
  if (!create(file) && !(removeIfStale(file) && create(file))) return undefined;
  return () => {
    rmSync(file, { force: true });
  };
}

function create(file: string): boolean {
  try {
    const handle = openSync(file, 'wx', 0o644);
    writeSync(handle, `${String(process.pid)}\n${findProcess(process.pid)?.startedAt ?? ''}`);
    closeSync(handle);
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false;
    throw error;
  }
}

/**
 * Two that find the same dead owner must not both remove the file: the second would remove the first one's new
 * lock. So removing has a lock of its own, held for microseconds.
 */
function removeIfStale(file: string): boolean {
  if (!isStale(file)) return false;
  const guard = `${file}.removing`;
  if (!create(guard)) {
    if (isStale(guard)) rmSync(guard, { force: true });
    return false;
  }
  try {
    if (!isStale(file)) return false;
    rmSync(file, { force: true });
    return true;
  } finally {
    rmSync(guard, { force: true });
  }
}

function isStale(file: string): boolean {
  try {
    const [pid = '', startedAt = ''] = readFileSync(file, 'utf8').split('\n');
    if (pid === '') return Date.now() - statSync(file).mtimeMs > UNWRITTEN_MS;
    return findProcess(Number(pid))?.startedAt !== startedAt;
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return false;
    throw error;
  }
}
