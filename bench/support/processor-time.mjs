import { readFile } from 'node:fs/promises';

const msPerTick = 10; // Linux counts in USER_HZ, which is 100 wherever Node runs

/**
 * Milliseconds that a process has spent on processors, threads that have ended included, from /proc/<pid>/stat
 * (proc(5), utime and stime). Unlike the clock it does not count waiting for others who use the machine. Linux only.
 */
export async function processorTimeOf(pid) {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * msPerTick;
}
