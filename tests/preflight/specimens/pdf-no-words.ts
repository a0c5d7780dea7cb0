import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { makePdf } from './making-pdf';
import { writeByHand } from './making-pdf-by-hand';
import { drawPicture, savePicture } from './making-pictures';
import { box, sheet, smallTalk, words, type Mark } from './making-sheets';

export const specimens: RuleSpecimens = {
  rule: 'pdf-no-words',
  printed: 2,
  make: async (seed) => {
    const chance = chanceOf(seed, 'pdf-no-words');
    const name = `anleitung-${String(seed)}.pdf`;
    const role = 'instructions' as const;
    const jpeg = await savePicture(drawPicture(620, 877, seed), 'jpeg');
    const scan: Mark = {
      kind: 'picture',
      jpeg,
      widthPx: 620,
      heightPx: 877,
      x: 0,
      y: 0,
      width: 210,
      height: 297,
    };
    // A scan, or type turned into outlines.
    const outlines = Array.from({ length: 60 }, (_, index) => box(20 + (index % 10) * 9, 200 - index, 4, 6));
    const marks = seed % 2 === 0 ? [scan] : outlines;
    const pages = Array.from({ length: chance.whole(1, 4) }, () => sheet('A4', marks));
    const wrong = { name, role, bytes: await makePdf(pages, seed) };
    const lines = smallTalk(chance, 3).map((line, index) => words(line, 20, 250 - index * 9));
    const right =
      seed % 4 === 0
        ? writeByHand([sheet('A4', [...marks, ...lines])], { extras: () => ({ content: '3 Tr' }) })
        : await makePdf([...pages, sheet('A4', [...marks, ...lines])], seed);
    return { right: { name, role, bytes: right }, wrong };
  },
};
