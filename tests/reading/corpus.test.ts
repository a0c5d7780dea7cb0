import { readdirSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileFacts } from '../../src/kernel/reading/facts/file-facts';
import { createReadingPool } from '../../src/kernel/reading/pool';
import { readFile } from '../../src/kernel/reading/read-file';
import { defaultProfile } from '../../src/plugins/preflight/contract';
import { guessRole } from '../../src/plugins/preflight/domain/guess-role';
import { inspect } from '../../src/plugins/preflight/domain/inspect';

const data = process.env.TEST_DATA;
if (data === undefined) console.warn('TEST_DATA is not set: the corpus of real files is skipped');
const withData = data === undefined ? it.skip : it;

describe('the corpus of real files', () => {
  withData('gets a verdict a file, none beyond its time, the parent unharmed', async () => {
    const root = join(data ?? '', 'preflight');
    const names = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.toLowerCase().startsWith('manifest'))
      .map((entry) => join(entry.parentPath, entry.name));
    const scratchRoot = await mkdtemp(join(tmpdir(), 'corpus-'));
    const log = { warn: () => undefined };
    const pool = createReadingPool({
      size: 2,
      queue: names.length,
      appRoot: resolve(__dirname, '../..'),
      scratchRoot,
      log,
    });
    const before = process.memoryUsage().rss;
    const counts = new Map<string, number>();
    let slowest = { name: '', ms: 0 };
    const left = [...names];
    const work = async () => {
      for (let path = left.pop(); path !== undefined; path = left.pop()) {
        const started = performance.now();
        const facts = await readFile(pool, { path, name: basename(path), bytes: statSync(path).size });
        const ms = performance.now() - started;
        if (ms > slowest.ms) slowest = { name: basename(path), ms: Math.round(ms) };
        expect(fileFacts.parse(facts)).toEqual(facts);
        const { verdict } = inspect(facts, guessRole(facts).role, defaultProfile);
        const key = `${facts.format} ${verdict}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    };
    await Promise.all([work(), work()]);
    await pool.close();
    await rm(scratchRoot, { recursive: true, force: true });
    const grown = Math.round((process.memoryUsage().rss - before) / 1024 / 1024);
    console.info({ files: names.length, counts: Object.fromEntries(counts), slowest, grownMiB: grown });
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(names.length);
    expect(slowest.ms).toBeLessThan(30_000);
  });
});
