import type { RuleSpecimens } from './specimen';
import { PDFName, StandardFonts } from '@cantoo/pdf-lib';
import { chanceOf } from './making-chance';
import { makePdf } from './making-pdf';
import { writeByHand } from './making-pdf-by-hand';
import { changePdf } from './making-pdf-by-library';
import { smallTalk, textSheet } from './making-sheets';

const standard = Object.values(StandardFonts);

export const specimens: RuleSpecimens = {
  rule: 'pdf-standard-fonts',
  printed: 2,
  make: async (seed) => {
    const chance = chanceOf(seed, 'pdf-standard-fonts');
    const name = `anleitung-${String(seed)}.pdf`;
    const sheets = [textSheet('Letter', smallTalk(chance, chance.whole(2, 9)))];
    const right = { name, bytes: await makePdf(sheets, seed) };
    const font = standard[seed % standard.length]!;
    if (seed % 2 === 0) {
      // A page added in another program.
      const bytes = await changePdf(right.bytes, async (pdf) => {
        const page = pdf.addPage([300, 300]);
        page.node.setFontDictionary(PDFName.of('F9'), (await pdf.embedFont(font)).ref);
      });
      return { right, wrong: { name, bytes } };
    }
    const bytes = writeByHand(sheets, {
      extras: (objects) => {
        const dict = `<< /Type /Font /Subtype /Type1 /BaseFont /${font} >>`;
        const inner = objects.addStream(
          `/Type /XObject /Subtype /Form /BBox [0 0 200 50] /Resources << /Font << /F9 ${objects.add(dict)} >> >>`,
          'BT /F9 9 Tf 9 9 Td (Thank you) Tj ET',
        );
        return {
          page: `/Annots [<< /Type /Annot /Subtype /Stamp /Rect [0 0 200 50] /AP << /N ${inner} >> >>]`,
        };
      },
    });
    return { right, wrong: { name, bytes } };
  },
};
