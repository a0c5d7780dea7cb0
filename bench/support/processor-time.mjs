import { readdir, readFile } from 'node:fs/promises';

/**
 * Milliseconds that all threads of a process have spent on a processor, from /proc/<pid>/task/<tid>/schedstat
 * (proc(5)). Unlike the clock it does not count waiting for others who use the machine. Linux only.
 */
export async function processorTimeOf(pid) {
  const threads = await readdir(`/proc/${pid}/task`);
  const times = await Promise.all(
    threads.map(async (thread) =>
      Number((await readFile(`/proc/${pid}/task/${thread}/schedstat`, 'utf8')).split(' ')[0]),
    ),
  );
  return times.reduce((sum, time) => sum + time, 0) / 1_000_000;
}
