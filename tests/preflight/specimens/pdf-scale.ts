import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { makePdf } from './making-pdf';
import { layoutCount, patternSheet } from './making-test-squares';

export const specimens: RuleSpecimens = {
  rule: 'pdf-scale',
  printed: 12,
  make: async (seed) => {
    const chance = chanceOf(seed, 'pdf-scale');
    const name = `template-${String(seed)}.pdf`;
    const role = 'template' as const;
    const paper = chance.pick(['A4', 'Letter', 'A0'] as const);
    const draw = (scale: number): Promise<Buffer> =>
      makePdf([patternSheet(chanceOf(seed, 'pieces'), paper, { layout: seed % layoutCount, scale })], seed);
    const honest = seed % 3 === 0 ? 1 : chance.between(0.998, 1.002);
    // 93 to 97 % is "fit to page"; a little more than half a percent is the smallest that is said.
    const off = chance.pick([0.93, 0.94, 0.965, 0.97, 0.985, 0.992, 1.008, 1.02, 1.03, 1.04]);
    return {
      right: { name, role, bytes: await draw(honest) },
      wrong: { name, role, bytes: await draw(off) },
    };
  },
};
