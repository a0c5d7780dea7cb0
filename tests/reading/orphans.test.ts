import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const appRoot = resolve(__dirname, '../..');

/** Resolves when the condition holds; fails the test after ten seconds. */
async function until(holds: () => boolean): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error('waited ten seconds in vain');
    await new Promise((resume) => setImmediate(resume));
  }
}

describe('a reading child whose parent is killed', () => {
  /** `spins`: it can hear nothing, so only the system (setpriv) can end it. */
  it.each([[false], [true]])('ends too (spinning: %s)', async (spins) => {
    if (spins && !existsSync('/usr/bin/setpriv')) return;
    const work = await mkdtemp(join(tmpdir(), 'orphan-'));
    const pidFile = join(work, 'child.pid');
    const module = join(work, 'operation.cjs');
    const then = spins ? 'for (;;) {}' : 'await new Promise((later) => setTimeout(later, 60_000));';
    await writeFile(
      module,
      `exports.run = async (input, { scratch }) => {
        require('node:fs').writeFileSync(scratch + '/pid', String(process.pid)); ${then} };`,
    );
    await writeFile(
      join(work, 'parent.cjs'),
      `const { createReadingPool } = require(${JSON.stringify(join(appRoot, 'dist/src/kernel/reading/pool.js'))});
       const { globSync, readFileSync, writeFileSync } = require('node:fs');
       const any = { parse: (value) => value };
       const work = ${JSON.stringify(work)};
       const pool = createReadingPool({ size: 1, appRoot: ${JSON.stringify(appRoot)}, readable: [work],
         scratchRoot: work + '/scratch', log: { warn() {} } });
       pool.run({ name: 'hold', module: ${JSON.stringify(module)}, input: any, output: any, native: false },
         { file: __filename, input: {} });
       setInterval(() => {
         for (const found of globSync(work + '/scratch/*/*/out/*/pid')) {
           const pid = readFileSync(found, 'utf8');
           if (pid !== '') writeFileSync(work + '/child.pid', pid);
         }
       }, 10);`,
    );
    const parent = spawn(process.execPath, [join(work, 'parent.cjs')], { stdio: 'inherit' });
    const ended = new Promise((resume) => parent.once('exit', resume));
    await until(() => existsSync(pidFile) && readFileSync(pidFile, 'utf8') !== '');
    const pid = Number(readFileSync(pidFile, 'utf8'));
    expect(isRunning(pid)).toBe(true);
    parent.kill('SIGKILL');
    await ended;
    await until(() => !isRunning(pid));
    await rm(work, { recursive: true, force: true });
  });
});

/** A zombie that waits for its reaper runs no more. */
function isRunning(pid: number): boolean {
  if (process.platform === 'linux') {
    const stat = existsSync(`/proc/${String(pid)}/stat`) ? readState(pid) : 'gone';
    return stat !== 'gone' && stat !== 'Z';
  }
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function readState(pid: number): string {
  try {
    return (
      readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
        .split(') ')[1]
        ?.charAt(0) ?? 'gone'
    );
  } catch {
    return 'gone';
  }
}
