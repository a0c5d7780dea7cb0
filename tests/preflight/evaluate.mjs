import '../support/compiled-typescript.mjs';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import prettier from 'prettier';
import { judgeCorpus } from './evaluation/corpus.mjs';
import { judgeDemo } from './evaluation/demo.mjs';
import { judgeForeign } from './evaluation/foreign.mjs';
import { pageOf } from './evaluation/page.mjs';
import { judgeSpecimens } from './evaluation/specimens.mjs';

/** `npm run eval:preflight`: judges files whose faults are known and writes docs/accuracy/preflight.md. */
const root = path.resolve(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);
const compiled = (name) => require(path.join(root, 'dist/src', `${name}.js`));

const { rules } = compiled('plugins/preflight/domain/rules/index');
const { loadSpecimens, withoutSpecimens } = require('./load-specimens.ts');
const { openJudge } = require('./judge-specimens.ts');
const hasChromium = existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium');

const judge = await openJudge();
const { counts, printed } = await judgeSpecimens(judge, loadSpecimens(), hasChromium, console.log);
const demo = await judgeDemo(compiled('cli/demo/patterns/index').demoPatterns, judge);
await judge.close();
const corpus = await readCorpus();
const foreign = corpus === undefined ? undefined : judgeForeign(corpus);

const file = path.join(root, 'docs/accuracy/preflight.md');
const page = pageOf({
  ...{ rules, counts, printed, hasChromium, withoutSpecimens, foreign, demo },
  files: corpus?.length,
});
writeFileSync(file, await prettier.format(page, { ...(await prettier.resolveConfig(file)), filepath: file }));
console.log('written to docs/accuracy/preflight.md');

async function readCorpus() {
  const folder = path.join(process.env.TEST_DATA ?? process.env.SELVEDGE_DATA ?? '', 'preflight');
  if (!existsSync(path.join(folder, 'manifest.csv'))) {
    console.warn(
      'TEST_DATA is not set to a folder that holds preflight/manifest.csv: foreign files are left out.',
    );
    return undefined;
  }
  const scratchRoot = mkdtempSync(path.join(tmpdir(), 'evaluate-'));
  const log = { warn: () => undefined };
  const pool = compiled('kernel/reading/pool').createReadingPool({
    size: 2,
    queue: 1_000,
    appRoot: root,
    scratchRoot,
    log,
  });
  try {
    return await judgeCorpus(folder, {
      pool,
      readFile: compiled('kernel/reading/read-file').readFile,
      guessRole: compiled('plugins/preflight/domain/guess-role').guessRole,
      inspect: compiled('plugins/preflight/domain/inspect').inspect,
      profile: compiled('plugins/preflight/contract').defaultProfile,
    });
  } finally {
    await pool.close();
    rmSync(scratchRoot, { recursive: true, force: true });
  }
}
