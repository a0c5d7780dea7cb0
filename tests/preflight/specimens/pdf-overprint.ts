import type { RuleSpecimens } from './specimen';
import { PDFName } from '@cantoo/pdf-lib';
import { chanceOf } from './making-chance';
import { writeByHand } from './making-pdf-by-hand';
import { drawByLibrary } from './making-pdf-by-library';
import { smallTalk, textSheet } from './making-sheets';

export const specimens: RuleSpecimens = {
  rule: 'pdf-overprint',
  make: async (seed) => {
    const chance = chanceOf(seed, 'pdf-overprint');
    const name = `schnitt-${String(seed)}.pdf`;
    const sheets = [textSheet('A4', smallTalk(chance, chance.whole(2, 9)))];
    const key = chance.pick(['OP', 'op']);
    if (seed % 3 === 0) {
      const draw = (isOn: boolean): Promise<Buffer> =>
        drawByLibrary(sheets, {
          hasObjectStreams: seed % 2 === 0,
          change: (pdf) => {
            const state = pdf.context.obj({ Type: 'ExtGState', [key]: isOn });
            const page = pdf.getPage(0);
            const name = page.node.newExtGState('Over', pdf.context.register(state));
            page.node.addContentStream(
              pdf.context.register(pdf.context.stream(`q /${name.decodeText()} gs 0 g 90 90 50 50 re f Q`)),
            );
            page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
          },
        });
      return { right: { name, bytes: await draw(false) }, wrong: { name, bytes: await draw(true) } };
    }
    const write = (state: string, isUsed: boolean): Buffer =>
      writeByHand(sheets, {
        isForm: seed % 2 === 0,
        isDeflated: seed % 5 < 2,
        extras: () => ({
          resources: `/ExtGState << /Over << ${state} >> >>`,
          content: isUsed ? `q /Over gs 90 90 50 50 re f Q` : '',
        }),
      });
    const right = seed % 2 === 0 ? write(`/${key} false`, true) : write(`/${key} true`, false);
    return { right: { name, bytes: right }, wrong: { name, bytes: write(`/${key} true /OPM 1`, true) } };
  },
};
