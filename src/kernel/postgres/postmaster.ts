import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf, type Cluster } from './cluster';
import { findProcess, isErrno } from './process-table';

export interface Postmaster {
  pid: number;
  port: number;
}

/**
 * The server that runs on this cluster's data, if one does. A postmaster.pid alone proves nothing: after a crash it
 * stays, and its pid may be another program's by now.
 * Lines of that file: pid, data folder, start time, port (src/include/utils/pidfile.h of Postgres).
 */
export function findPostmaster(cluster: Pick<Cluster, 'folder'>): Postmaster | undefined {
  const { data } = filesOf(cluster);
  const [pid = '', , , port = ''] = readPidFile(data)?.split('\n') ?? [];
  const running = findProcess(Number(pid));
  if (!running || port === '') return undefined;
  const { command } = running;
  if (command !== '' && !(command.includes('postgres') && command.includes(data))) return undefined;
  return { pid: Number(pid), port: Number(port) };
}

function readPidFile(data: string): string | undefined {
  try {
    return readFileSync(path.join(data, 'postmaster.pid'), 'utf8');
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return undefined;
    throw error;
  }
}
