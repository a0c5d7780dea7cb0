import { spawnSync } from 'node:child_process';
import path from 'node:path';

// Runs the specimens of every rule, as the tests do, and writes docs/rules.md.
const { status } = spawnSync(
  process.execPath,
  [path.join(import.meta.dirname, 'run.mjs'), 'tests/docs/rules-page'],
  {
    stdio: 'inherit',
    env: { ...process.env, RULES_PAGE: 'write' },
  },
);
process.exitCode = status ?? 1;
