import { createRequire } from 'node:module';
import path from 'node:path';

// The command `selvedge` without its launcher, which would compile first: `node selvedge-verb.mjs VERB …`.
const appDir = path.resolve(import.meta.dirname, '../..');
const { run } = createRequire(import.meta.url)(path.join(appDir, 'dist/src/cli/main.js'));
await run({ appDir, argv: process.argv });
