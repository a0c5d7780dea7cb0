import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { makePdf } from './making-pdf';
import { box, sheet, smallTalk, textSheet } from './making-sheets';

export const specimens: RuleSpecimens = {
  rule: 'pdf-blank-pages',
  printed: 2,
  make: async (seed) => {
    const chance = chanceOf(seed, 'pdf-blank-pages');
    const name = `schnitt-${String(seed)}.pdf`;
    const pages = Array.from({ length: chance.whole(1, 9) }, (_, index) =>
      index % 3 === 2 ? sheet('A4', [box(20, 20, 60, 90)]) : textSheet('A4', smallTalk(chance, 3)),
    );
    const at = chance.whole(0, pages.length);
    const blank = sheet('A4', []);
    const wrong = seed % 7 === 6 ? [blank, blank] : [...pages.slice(0, at), blank, ...pages.slice(at)];
    return {
      right: { name, bytes: await makePdf(pages, seed) },
      wrong: { name, bytes: await makePdf(wrong, seed) },
    };
  },
};
