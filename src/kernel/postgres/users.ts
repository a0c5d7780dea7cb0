import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findProcess, isErrno } from './process-table';

/** Notes in `folder` that this process uses the server; answers how to leave. One process may enter twice. */
export function enter(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${String(process.pid)}.${randomUUID()}`);
  writeFileSync(file, findProcess(process.pid)?.startedAt ?? '');
  return () => {
    rmSync(file, { force: true });
  };
}

/** Whether any living process uses the server. Notes of the dead are removed: a killed user leaves its own behind. */
export function hasUsers(folder: string): boolean {
  return readdirSync(folder).filter((name) => isUser(path.join(folder, name))).length > 0;
}

function isUser(file: string): boolean {
  const running = findProcess(Number(path.basename(file).split('.')[0]));
  if (running && running.startedAt === readNote(file)) return true;
  rmSync(file, { force: true });
  return false;
}

function readNote(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return undefined;
    throw error;
  }
}
