import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './support/root.mjs';

// `npm run bench` measures every figure of this folder, `npm run bench -- boot catalogue` the named ones. Each runs
// in a process of its own, so that none measures the memory of another.
const heavy = ['clone']; // installs all packages twice: only when named
const figures = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.mjs') && file !== 'run.mjs')
  .map((file) => file.replace(/\.mjs$/, ''));

const { positionals: named } = parseArgs({ allowPositionals: true });
const unknown = named.filter((name) => !figures.includes(name));
if (unknown.length > 0) {
  console.error(`No such figure: ${unknown.join(', ')}. There are: ${figures.join(', ')}.`);
  process.exit(2);
}

function run(...args) {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

if (!run('src/cli/selvedge.mjs', 'compile')) process.exit(1);
const chosen = named.length > 0 ? named : figures.filter((name) => !heavy.includes(name));
const failed = chosen.filter((name) => !run(path.join(import.meta.dirname, `${name}.mjs`)));
if (failed.length > 0) console.error(`Not measured: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
