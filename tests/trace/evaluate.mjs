import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import prettier from 'prettier';
import { judgeDrawings } from './evaluation/drawings.mjs';
import { searchAmongMany } from './evaluation/many-masters.mjs';
import { pageOf } from './evaluation/page.mjs';
import { judgeSurvival } from './evaluation/survival.mjs';
import { judgeStrangers } from './evaluation/strangers.mjs';

/**
 * `npm run eval:trace [tokens]`: does to stamped copies what people do to files, asks whose they are, and writes
 * docs/accuracy/trace.md. Twenty tokens unless said; fewer are for trying.
 */
const root = path.resolve(import.meta.dirname, '../..');
const tokens = Number(process.argv[2] ?? 20);
const folder = mkdtempSync(path.join(tmpdir(), 'survival-'));
const began = Date.now();
try {
  const survival = await judgeSurvival(tokens, folder, console.log);
  const drawings = await judgeDrawings(tokens);
  const strangers = await judgeStrangers(survival.works, tokens >= 20 ? 1 : tokens / 20, console.log);
  const many = await searchAmongMany(survival.works);
  const file = path.join(root, 'docs/accuracy/trace.md');
  const page = pageOf({ tokens, survival, drawings, strangers, many });
  writeFileSync(
    file,
    await prettier.format(page, { ...(await prettier.resolveConfig(file)), filepath: file }),
  );
  console.log(`written to docs/accuracy/trace.md after ${Math.round((Date.now() - began) / 1000)} s`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
