import { spawnSync } from 'node:child_process';
import path from 'node:path';

// Boots the app, as the tests do, and writes the types of its API.
const { status } = spawnSync(
  process.execPath,
  [path.join(import.meta.dirname, 'run.mjs'), 'tests/openapi/types'],
  {
    stdio: 'inherit',
    env: { ...process.env, API_TYPES: 'write' },
  },
);
process.exitCode = status ?? 1;
