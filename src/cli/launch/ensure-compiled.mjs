import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withCompileLock } from './compile-lock.mjs';
import { filesBelow, listSources } from './list-sources.mjs';

/**
 * Compiles the server unless dist/ is what the sources say. The stamp lies in dist/ itself: `strapi develop`
 * empties that folder, and the compiler, which trusts its own notes in .cache/, would then write nothing.
 *
 * @param {string} appDir
 * @returns {Promise<{ kind: 'ready' } | { kind: 'failed', output: string }>} `ready` too where nothing can be
 * compiled: a production image has neither sources nor compiler.
 */
export async function ensureCompiled(appDir) {
  const compiler = path.join(appDir, 'node_modules/typescript/bin/tsc');
  if (!existsSync(compiler) || !existsSync(path.join(appDir, 'src/cli/main.ts'))) return { kind: 'ready' };
  if (isCurrent(appDir)) return { kind: 'ready' };
  mkdirSync(path.join(appDir, '.cache'), { recursive: true });
  return withCompileLock(path.join(appDir, '.cache/compile.lock'), async () => {
    if (isCurrent(appDir)) return { kind: 'ready' };
    const sources = listSources(appDir); // before compiling: an edit meanwhile must show next time
    const notes = path.join(appDir, '.cache/server.tsbuildinfo');
    if (!existsSync(stampOf(appDir))) rmSync(notes, { force: true });
    const result = await compile(compiler, appDir);
    if (result.kind === 'ready') {
      removeOrphans(appDir, sources);
      writeFileSync(stampOf(appDir), JSON.stringify(sources));
    }
    return result;
  });
}

function isCurrent(appDir) {
  return (
    existsSync(stampOf(appDir)) &&
    readFileSync(stampOf(appDir), 'utf8') === JSON.stringify(listSources(appDir))
  );
}

/** Strapi loads every file it finds in dist/, so what has no source any more must go. */
function removeOrphans(appDir, sources) {
  const dist = path.join(appDir, 'dist');
  for (const file of ['config', 'database', 'src'].flatMap((folder) => filesBelow(dist, folder))) {
    const hasSource = file in sources || file.replace(/\.js$/, '.ts') in sources;
    if (!hasSource) rmSync(path.join(dist, file));
  }
}

function compile(compiler, appDir) {
  const child = spawn(process.execPath, [compiler, '-p', 'tsconfig.json', '--pretty', 'false'], {
    cwd: appDir,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => (output += text));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve(code === 0 ? { kind: 'ready' } : { kind: 'failed', output: output.trim() }),
    );
  });
}

function stampOf(appDir) {
  return path.join(appDir, 'dist/.compiled.json');
}
