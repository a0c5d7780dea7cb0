import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const [first, ...rest] = process.argv.slice(2);
const unitOnly = first === '--unit';
const more = unitOnly ? rest : process.argv.slice(2);

function run(args, env = {}) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}

// Journeys boot what production runs: the compiled app.
if (!unitOnly) run(['src/cli/selvedge.mjs', 'compile']);
run([
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
  '--config',
  'jest.config.mjs',
  '--workerIdleMemoryLimit=1500MB',
  // A test that ran out of time may leave a queue or a socket open; the others' verdict must not wait for it.
  '--forceExit',
  // jest takes every word after this one for a project's name: paths come first.
  ...more,
  ...(unitOnly ? ['--selectProjects', 'unit'] : ['--maxWorkers=2']),
]);
