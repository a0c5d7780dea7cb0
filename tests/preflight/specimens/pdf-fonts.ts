import type { RuleSpecimens } from './specimen';
import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import { chanceOf } from './making-chance';
import { makePdf } from './making-pdf';
import { writeByHand } from './making-pdf-by-hand';
import { changePdf } from './making-pdf-by-library';
import { smallTalk, textSheet } from './making-sheets';

/** Takes the font's program out, as "do not embed" leaves it. */
function withoutFonts(bytes: Buffer): Promise<Buffer> {
  return changePdf(bytes, (pdf) => {
    for (const [, object] of pdf.context.enumerateIndirectObjects()) {
      if (!(object instanceof PDFDict)) continue;
      for (const key of ['FontFile', 'FontFile2', 'FontFile3']) object.delete(PDFName.of(key));
    }
  });
}

/** Simple fonts as office programs write them, named by the system's own. */
const systemFonts = ['Calibri', 'Verdana-Bold', 'Comic#20Sans#20MS', 'GillSans', 'Garamond'];

export const specimens: RuleSpecimens = {
  rule: 'pdf-fonts',
  printed: 2,
  make: async (seed) => {
    const chance = chanceOf(seed, 'pdf-fonts');
    const name = `anleitung-${String(seed)}.pdf`;
    const sheets = [textSheet('A4', smallTalk(chance, chance.whole(2, 9)))];
    const right = { name, bytes: await makePdf(sheets, seed) };
    if (seed % 3 === 0) return { right, wrong: { name, bytes: await withoutFonts(right.bytes) } };
    if (seed % 3 === 1) return { right, wrong: { name, bytes: writeByHand(sheets, { isEmbedded: false }) } };
    const wrong = writeByHand(sheets, {
      isDeflated: true,
      extras: (objects) => {
        const kind = chance.pick(['TrueType', 'Type1']);
        const font = objects.add(
          `<< /Type /Font /Subtype /${kind} /BaseFont /${chance.pick(systemFonts)} /Encoding /WinAnsiEncoding >>`,
        );
        return { resources: `/Pattern << /A << /Resources << /Font << /F9 ${font} >> >> >> >>` };
      },
    });
    return { right, wrong: { name, bytes: wrong } };
  },
};
