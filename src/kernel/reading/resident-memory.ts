import { readFile } from 'node:fs/promises';

/** Resident memory of a process in bytes; `undefined` where it is gone or the system has no `/proc`. */
export async function residentMemory(pid: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${String(pid)}/status`, 'latin1').catch(() => undefined);
  const kib = status === undefined ? null : /^VmRSS:\s+(\d+) kB$/m.exec(status);
  return kib?.[1] === undefined ? undefined : Number(kib[1]) * 1024;
}
