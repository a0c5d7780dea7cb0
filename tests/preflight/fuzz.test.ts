import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileFacts, type FileFacts } from '../../src/kernel/reading/facts/file-facts';
import { createReadingPool } from '../../src/kernel/reading/pool';
import { readFile } from '../../src/kernel/reading/read-file';
import { defaultProfile, fileRole, report } from '../../src/plugins/preflight/contract';
import { guessRole } from '../../src/plugins/preflight/domain/guess-role';
import { inspect } from '../../src/plugins/preflight/domain/inspect';
import { diceOf } from './fuzz/dice';
import { mutate } from './fuzz/mutate';
import { fuzzSources, type Source } from './fuzz/sources';

/** Another seed makes other files; the same one the same files, whatever the machine. */
const seed = Number(process.env.FUZZ_SEED ?? 20_261_125);
const seconds = Number(process.env.FUZZ_SECONDS ?? 35);
const LONGEST_MS = 30_000;
const MOST_GROWN = 300 * 1024 * 1024;
const kinds = ['pdf', 'svg', 'dxf', 'image'] as const;

const kindOf = ({ name }: Source) => {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return kinds.find((kind) => kind === ending) ?? 'image';
};

it('gives a verdict on whatever is done to a file, in time, and without harm to the app', async () => {
  const sources = await fuzzSources(process.env.TEST_DATA);
  const byKind = kinds.map((kind) => sources.filter((source) => kindOf(source) === kind));
  expect(byKind.map((same) => same.length > 0)).toEqual(kinds.map(() => true));
  const work = await mkdtemp(join(tmpdir(), 'fuzz-'));
  const pool = createReadingPool({
    size: 2,
    appRoot: resolve(__dirname, '../..'),
    scratchRoot: join(work, 'scratch'),
    log: { warn: () => undefined },
  });
  const before = process.memoryUsage().rss;
  const counts: Record<string, number> = {};
  const wrong: unknown[] = [];
  let slowest = { ms: 0, what: '' };
  let number = 0;
  const end = performance.now() + seconds * 1_000;
  const fuzz = async () => {
    while (performance.now() < end) {
      const index = (number += 1);
      const dice = diceOf(seed + index * 7_919);
      const same = byKind[index % kinds.length]!;
      const source = dice.pick(same);
      const others = [dice.pick(same), dice.pick(dice.pick(byKind))].map(({ bytes }) => bytes);
      const { name, bytes } = mutate(source.bytes, dice, others);
      const what = `FUZZ_SEED=${String(seed)}, file ${String(index)}: ${source.name} ${name}`;
      const path = join(work, String(index));
      await writeFile(path, bytes);
      const started = performance.now();
      try {
        const facts = await readFile(pool, { path, name: basename(source.name), bytes: bytes.length });
        judge(fileFacts.parse(facts));
        const key = facts.format === 'unreadable' ? `unreadable: ${facts.reason}` : facts.format;
        counts[key] = (counts[key] ?? 0) + 1;
        if (facts.format === 'unreadable' && facts.reason !== 'refused') wrong.push({ what, facts });
      } catch (error) {
        wrong.push({ what, error: error instanceof Error ? error.stack : String(error) });
      }
      const ms = Math.round(performance.now() - started);
      if (ms > slowest.ms) slowest = { ms, what };
      await rm(path);
    }
  };
  await Promise.all([fuzz(), fuzz()]);
  await pool.close();
  await rm(work, { recursive: true, force: true });
  const grown = process.memoryUsage().rss - before;
  console.info({ seed, files: number, counts, slowest, grownMiB: Math.round(grown / 1024 / 1024) });
  expect(wrong).toEqual([]);
  expect(slowest.ms).toBeLessThan(LONGEST_MS);
  expect(grown).toBeLessThan(MOST_GROWN);
});

/** In every role that it could be given, by every rule. */
function judge(facts: FileFacts): void {
  for (const role of new Set([guessRole(facts).role, ...fileRole.options])) {
    const judged = inspect(facts, role, defaultProfile, {
      craft: 'sewing',
      sizes: ['S', 'M'],
      olderCovers: [],
    });
    expect(report.parse(judged).verdict).toBe(judged.verdict);
  }
}
