import { readdir, readFile, writeFile } from 'node:fs/promises';

/**
 * Memory of a process in MB (10^6 bytes), from /proc/<pid>/status (proc(5)): `resident` now (VmRSS) and at its
 * `peak` (VmHWM). Undefined when the process is gone. Linux only: elsewhere it throws.
 */
export async function memoryOf(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(ifGone);
  const field = (name) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status ?? '')?.[1]);
  const [resident, peak] = [field('VmRSS'), field('VmHWM')].map((kiB) => (kiB * 1024) / 1_000_000);
  return Number.isNaN(resident) ? undefined : { resident, peak };
}

/** Begins VmHWM anew at the present size: writing 5 to clear_refs does that (proc(5)). */
async function forgetPeak(pid) {
  await writeFile(`/proc/${pid}/clear_refs`, '5');
}

/** Ids of all processes below one. */
async function descendantsOf(pid) {
  const parents = new Map();
  for (const name of (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry))) {
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(ifGone);
    if (stat === undefined) continue;
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    parents.set(parent, [...(parents.get(parent) ?? []), Number(name)]);
  }
  const below = (id) => (parents.get(id) ?? []).flatMap((child) => [child, ...below(child)]);
  return below(pid);
}

/**
 * Looks at a process and all below it again and again while `work` runs.
 *
 * @returns what `work` returned, the process's own peak, and the largest that any one below it ever was.
 */
export async function watchMemory(pid, work) {
  let largestChild = 0;
  let done = false;
  const watch = (async () => {
    while (!done) {
      for (const child of await descendantsOf(pid)) {
        largestChild = Math.max(largestChild, (await memoryOf(child))?.peak ?? 0);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })();
  await forgetPeak(pid);
  try {
    const result = await work();
    return { result, peak: (await memoryOf(pid)).peak, largestChild };
  } finally {
    done = true;
    await watch;
  }
}

function ifGone(error) {
  if (error.code === 'ENOENT' || error.code === 'ESRCH') return undefined;
  throw error;
}
