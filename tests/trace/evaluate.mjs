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
 * `npm run eval:trace [tokens] [minutes]`: does to stamped copies what people do to files, asks whose they are, and writes
 * docs/accuracy/trace.md. Twenty tokens unless said, as far as they come in forty minutes; the strangers take their
 * own time.
 */
const root = path.resolve(import.meta.dirname, '../..');
const [most = 20, minutes = 40] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(path.join(tmpdir(), 'survival-'));
const began = Date.now();
try {
  const survival = await judgeSurvival({ tokens: most, minutes }, folder, console.log);
  const { tokens } = survival;
  const drawings = await judgeDrawings(tokens);
  const strangers = await judgeStrangers(survival.works, most >= 3 ? 1 : most / 20, console.log);
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
