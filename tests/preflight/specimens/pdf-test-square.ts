import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { makePdf } from './making-pdf';
import { layoutCount, patternSheet } from './making-test-squares';

export const specimens: RuleSpecimens = {
  rule: 'pdf-test-square',
  printed: 6,
  make: async (seed) => {
    const chance = chanceOf(seed, 'pdf-test-square');
    const name = `schnittmuster-${String(seed)}.pdf`;
    const role = 'template' as const;
    const paper = chance.pick(['A4', 'Letter'] as const);
    const more = Array.from({ length: chance.whole(0, 3) }, () => patternSheet(chance, paper));
    const [right, wrong] = [
      patternSheet(chance, paper, { layout: seed % layoutCount, scale: 1 }),
      patternSheet(chance, paper),
    ];
    return {
      right: { name, role, bytes: await makePdf([right, ...more], seed) },
      wrong: { name, role, bytes: await makePdf([wrong, ...more], seed) },
    };
  },
};
