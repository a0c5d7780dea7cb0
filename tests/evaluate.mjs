import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const [room, ...rest] = process.argv.slice(2);

/** Measures what production runs: the compiled rules, on the Node that npm brings. */
for (const args of [
  ['src/cli/selvedge.mjs', 'compile'],
  [`tests/${room}/evaluate.mjs`, ...rest],
]) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
