import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const bin = (name) => path.join(root, 'node_modules/.bin', name);

/** Everything that can be said about the source without running the app. */
const checks = [
  ['types of the server', bin('tsc'), ['-p', 'tsconfig.json', '--noEmit', '--incremental', 'false']],
  ['types of the tests', bin('tsc'), ['-p', 'tests/tsconfig.json']],
  ['types of the admin', bin('tsc'), ['-p', 'src/admin/tsconfig.json']],
  ['eslint', bin('eslint'), ['.', '--max-warnings', '0']],
  ['prettier', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  [
    'import rules',
    bin('depcruise'),
    ['src', 'config', 'database', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
  ],
  ['knip', bin('knip'), ['--no-progress']],
  ['domain tests', process.execPath, ['tests/run.mjs', '--unit']],
];

let failed = 0;
for (const [name, command, args] of checks) {
  const begun = performance.now();
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (status !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
