import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { makePdf } from './making-pdf';
import { papers, smallTalk, textSheet } from './making-sheets';

const names = Object.keys(papers) as (keyof typeof papers)[];

export const specimens: RuleSpecimens = {
  rule: 'pdf-page-mix',
  printed: 2,
  make: async (seed) => {
    const chance = chanceOf(seed, 'pdf-page-mix');
    const name = `nahbuch-${String(seed)}.pdf`;
    const usual = names[seed % names.length]!;
    const other = names[(seed + chance.whole(1, names.length - 1)) % names.length]!;
    const page = (paper: keyof typeof papers) => textSheet(paper, smallTalk(chance, 3));
    const same = Array.from({ length: chance.whole(2, 8) }, () => page(usual));
    const at = chance.whole(0, same.length);
    const mixed = [...same.slice(0, at), page(other), ...same.slice(at)];
    // A twentieth of a millimetre is rounding, not another paper.
    const rounded = same.map((one, index) => (index === 1 ? { ...one, width: one.width + 0.05 } : one));
    return {
      right: { name, bytes: await makePdf(seed % 2 === 0 ? same : rounded, seed) },
      wrong: { name, bytes: await makePdf(mixed, seed) },
    };
  },
};
