import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { trends } from '../../src/plugins/analytics/domain/trend';

// UCI Online Retail (CC0): lines a week of 3,900 articles. It lies beside the repository.
const file = path.join(process.env.TEST_DATA ?? '', 'sales/online_retail_weekly_lines.csv');
const isThere = process.env.TEST_DATA !== undefined && existsSync(file);
if (!isThere) console.warn('TEST_DATA has no sales: the trend test is not tried on real ones');
const tried = isThere ? describe : describe.skip;

const weeksSeen = 12;
const falseFlags = 0.01;

tried('the trend test on a year of a real shop', () => {
  const rows = isThere
    ? parse(readFileSync(file), { from_line: 2 }).map((cells: string[]) => cells.slice(1).map(Number))
    : [];
  const windowTo = (last: number) =>
    rows.map((row) => ({ weeks: row.slice(last - weeksSeen + 1, last + 1) }));
  const count = (series: { weeks: number[] }[]) => {
    const found = trends(series).flatMap((trend) => (trend === null ? [] : [trend]));
    return { tested: found.length, significant: found.filter(({ isSignificant }) => isSignificant).length };
  };

  it('flags what was published for it: 25 before Christmas, 2 in August', () => {
    expect(count(windowTo(52))).toEqual({ tested: 2530, significant: 25 });
    expect(count(windowTo(37))).toEqual({ tested: 2166, significant: 2 });
  });

  it('flags at most one in a hundred where the weeks are shuffled and nothing can be true', () => {
    const random = seeded(20_111_204);
    for (let turn = 0; turn < 20; turn += 1) {
      const shuffled = windowTo(37).map(({ weeks }) => ({ weeks: shuffle(weeks, random) }));
      const { tested, significant } = count(shuffled);
      expect(significant / tested).toBeLessThanOrEqual(falseFlags);
    }
  });

  it('finds most of what really doubled among series of some size', () => {
    const random = seeded(7);
    const family = windowTo(37)
      .filter(({ weeks }) => weeks.reduce((sum, lines) => sum + lines, 0) >= 240)
      .map(({ weeks }) => shuffle(weeks, random));
    const planted = family.map((weeks, index) => ({
      weeks: index % 10 === 0 ? weeks.map((lines, week) => (week >= 8 ? lines * 2 : lines)) : weeks,
    }));
    const found = trends(planted);
    const doubled = found.filter((_, index) => index % 10 === 0);
    const hits = doubled.filter((trend) => trend?.isSignificant).length;
    expect(hits / doubled.length).toBeGreaterThan(0.5);
  });
});

/** Mulberry32: the same numbers at every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffle(weeks: readonly number[], random: () => number): number[] {
  const shuffled = [...weeks];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
  }
  return shuffled;
}
