import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { defineOperation, type Operation } from '../../src/kernel/reading/operation';

/** What each module does in the child; `input.path` and `input.port` are given where it needs them. */
const bodies = {
  measure: `const fs = require('node:fs');
    return { value: String(fs.readFileSync(context.file).length) };`,
  spin: 'for (;;) {}',
  fillHeap: 'const all = []; for (;;) all.push(new Array(1000).fill({}).map((_, i) => ({ i })));',
  fillBuffers: `const all = [];
    for (;;) { all.push(Buffer.alloc(16 * 1024 * 1024, 1)); await new Promise((r) => setTimeout(r, 5)); }`,
  abort: 'process.abort();',
  exit: 'process.exit(0);',
  throwIt: "throw new Error('no such page tree');",
  readOutside: "return { value: require('node:fs').readFileSync(input.path, 'utf8') };",
  writeOutside: "require('node:fs').writeFileSync(input.path, 'x'); return { value: 'written' };",
  changeOwnCopy: "require('node:fs').appendFileSync(context.file, 'x'); return { value: 'changed' };",
  writeScratch: `require('node:fs').writeFileSync(require('node:path').join(context.scratch, 'made.txt'), 'made');
    return { value: 'made' };`,
  spawnIt:
    "require('node:child_process').execFileSync(process.execPath, ['-v']); return { value: 'spawned' };",
  startThread:
    "new (require('node:worker_threads').Worker)('1', { eval: true }); return { value: 'threaded' };",
  evaluate: "return { value: String(new Function('return 1')()) };",
  loadAddon: `return { value: typeof require(input.path) };`,
  connect: `const net = require('node:net');
    return new Promise((resolve, reject) => {
      const socket = net.connect(input.port, '127.0.0.1', () => resolve({ value: 'connected' }));
      socket.on('error', reject);
    });`,
  environment: 'return { value: JSON.stringify(process.env) };',
  processId: 'return { value: String(process.pid) };',
  counted: 'globalThis.runs = (globalThis.runs ?? 0) + 1; return { value: String(globalThis.runs) };',
  hoard: 'globalThis.hoard = Buffer.alloc(input.port, 1); return { value: String(process.pid) };',
  wrongShape: 'return { value: 42 };',
  shout: "return { value: 'x'.repeat(9 * 1024 * 1024) };",
  babble: "require('node:fs').writeSync(3, Buffer.from('this is no frame at all')); for (;;) {}",
  waitForFile: `const fs = require('node:fs');
    while (fs.readFileSync(input.path, 'utf8') === '') await new Promise((r) => setTimeout(r, 5));
    return { value: 'released' };`,
} as const;

const input = z.object({ path: z.string().optional(), port: z.number().optional() });
const output = z.object({ value: z.string() });

export type HostileOperation = Operation<typeof input, typeof output>;

/** Writes the modules above into a folder of their own, for a pool whose `readable` names that folder. */
export async function makeHostileOperations() {
  const folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  const operations = {} as Record<keyof typeof bodies, HostileOperation>;
  for (const name of Object.keys(bodies) as (keyof typeof bodies)[]) {
    const module = join(folder, `${name}.cjs`);
    await writeFile(module, `exports.run = async (input, context) => {\n${bodies[name]}\n};\n`);
    operations[name] = defineOperation({ name, module, input, output });
  }
  return { folder, operations, remove: () => rm(folder, { recursive: true, force: true }) };
}
