import { rules } from '../../src/plugins/preflight/domain/rules';
import { openJudge, type Judge } from './judge-specimens';
import { loadSpecimens, withoutSpecimens } from './load-specimens';
import { chromiumMissing } from '../support/browser';

const all = loadSpecimens();
/** `npm run eval:preflight` takes every seed; these are the first ones and one from the middle. */
const seeds = (process.env['SPECIMEN_SEEDS'] ?? '0,1,2,13').split(',').map(Number);

let judge: Judge;
beforeAll(async () => {
  judge = await openJudge();
});
afterAll(() => judge.close());

it('every rule has specimens, or a reason why not', () => {
  const known = new Set([...all.map(({ rule }) => rule), ...Object.keys(withoutSpecimens)]);
  expect(rules.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
});

it('no rule has both', () => {
  expect(all.filter(({ rule }) => rule in withoutSpecimens)).toEqual([]);
});

describe.each(all)('$rule', ({ rule, make, printed }) => {
  const isNamed = async (specimen: Parameters<Judge['findingsOf']>[0]): Promise<boolean> =>
    (await judge.findingsOf(specimen)).some((finding) => finding.rule === rule);

  it.each(seeds)('names the wrong one and not the right one, seed %i', async (seed) => {
    const { right, wrong } = await make(seed);
    expect({ right: await isNamed(right), wrong: await isNamed(wrong) }).toEqual({
      right: false,
      wrong: true,
    });
  });

  const missing = chromiumMissing();
  if (printed === undefined) return;
  (missing === undefined ? it : it.skip)('the same printed by Chromium', async () => {
    const { right, wrong } = await make(20);
    expect({ right: await isNamed(right), wrong: await isNamed(wrong) }).toEqual({
      right: false,
      wrong: true,
    });
  });
});
