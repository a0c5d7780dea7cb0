import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface ProcessRow {
  /** When it started, in the system's own notation: a pid that was given out again has another one. */
  startedAt: string;
  /** Its command line; empty where the system does not tell. */
  command: string;
}

/** What the system knows of a living process; `undefined` when there is none, or only its zombie. */
export function findProcess(pid: number): ProcessRow | undefined {
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return undefined;
  if (process.platform === 'linux') return fromProc(pid);
  if (process.platform === 'win32') return { startedAt: '', command: '' };
  return fromPs(pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isErrno(error, 'EPERM');
  }
}

/** proc(5): the name in brackets may hold anything, so fields are counted behind the last bracket. */
function fromProc(pid: number): ProcessRow | undefined {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const command = readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8')
      .replaceAll('\0', ' ')
      .trim();
    return { startedAt: `${boot} ${fields[19] ?? ''}`, command };
  } catch (error) {
    if (isErrno(error, 'ENOENT') || isErrno(error, 'ESRCH')) return undefined;
    throw error;
  }
}

function fromPs(pid: number): ProcessRow | undefined {
  try {
    const line = execFileSync('/bin/ps', ['-ww', '-p', String(pid), '-o', 'stat=,lstart=,command='], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { LC_ALL: 'C' },
    });
    const [state = '', ...words] = line.trim().split(/\s+/);
    if (state === '' || state.startsWith('Z')) return undefined;
    return { startedAt: words.slice(0, 5).join(' '), command: words.slice(5).join(' ') };
  } catch {
    return undefined; // ps ends with 1 when the process has gone meanwhile
  }
}

/** Whether `error` is a system error with this code, such as `ENOENT`. Not by class: jest has two of `Error`. */
export function isErrno(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
