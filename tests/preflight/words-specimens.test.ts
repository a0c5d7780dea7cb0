import { defaultProfile } from '../../src/plugins/preflight/contract';
import { guessRole } from '../../src/plugins/preflight/domain/guess-role';
import { inspect } from '../../src/plugins/preflight/domain/inspect';
import { openReader, type Reader } from '../demo/facts-of-files';
import { specimens as rowCount } from './specimens/row-count';
import type { Specimen } from './specimens/specimen';
import { specimens as sizesAgree } from './specimens/text-sizes-agree';
import { specimens as yardage } from './specimens/text-yardage';

const seeds = Array.from({ length: 20 }, (_, seed) => seed);
let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

async function findings(rule: string, specimen: Specimen) {
  const facts = await reader.factsOf(specimen);
  const role = specimen.role ?? guessRole(facts).role;
  return inspect(facts, role, defaultProfile, specimen.about).findings.filter((one) => one.rule === rule);
}

describe.each([rowCount, yardage, sizesAgree])('$rule', ({ rule, make }) => {
  it.each(seeds)(
    'pair %i: the wrong file is named with page and place, the right one is not',
    async (seed) => {
      const { right, wrong } = await make(seed);
      expect(await findings(rule, right)).toEqual([]);
      const [first] = await findings(rule, wrong);
      expect(first).toMatchObject({
        rule,
        page: expect.any(Number) as number,
        quote: expect.any(String) as string,
      });
      expect(first?.place?.width).toBeGreaterThan(5);
    },
  );
});
