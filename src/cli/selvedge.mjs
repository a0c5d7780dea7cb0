#!/usr/bin/env node
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureCompiled } from './launch/ensure-compiled.mjs';
import { reachNode24 } from './launch/reach-node-24.mjs';

/**
 * The command `selvedge`. Plain JavaScript, because it is what runs before anything is compiled, and careful about
 * its Node, because it is what finds the right one. See src/cli/main.ts for the verbs.
 */
const appDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const main = path.join(appDir, 'dist/src/cli/main.js');

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

async function launch() {
  const node = reachNode24(appDir);
  if (node.kind === 'handed-over') return;
  if (node.kind === 'too-old') fail(node.message);

  const env = path.join(appDir, '.env');
  if (existsSync(env)) process.loadEnvFile(env); // before the next line: NODE_ENV may be set there

  const verb = process.argv[2];
  if (verb === 'compile' || verb === 'build' || process.env.NODE_ENV !== 'production') {
    const compiled = await ensureCompiled(appDir);
    if (compiled.kind === 'failed') fail(compiled.output);
  }
  if (!existsSync(main)) fail('Selvedge is not compiled here (dist/ is missing). Run: npm run build');
  const { run } = await import(pathToFileURL(main).href);
  await run({ appDir, argv: process.argv });
}

await launch();
