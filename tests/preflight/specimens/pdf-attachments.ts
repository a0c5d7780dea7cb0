import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { writeByHand } from './making-pdf-by-hand';
import { drawByLibrary } from './making-pdf-by-library';
import { smallTalk, textSheet } from './making-sheets';

const inside = ['size-chart.xlsx', 'template.pdf', 'setup.exe', 'lies-mich.txt', 'pièces.svg', 'macros.docm'];

export const specimens: RuleSpecimens = {
  rule: 'pdf-attachments',
  make: async (seed) => {
    const chance = chanceOf(seed, 'pdf-attachments');
    const name = `anleitung-${String(seed)}.pdf`;
    const sheets = [textSheet('A4', smallTalk(chance, chance.whole(2, 9)))];
    const file = inside[seed % inside.length]!;
    const content = smallTalk(chance, 4).join('\n');
    if (seed % 2 === 0) {
      const wrong = await drawByLibrary(sheets, {
        hasObjectStreams: seed % 4 === 0,
        change: (pdf) => pdf.attach(Buffer.from(content), file, { mimeType: 'application/octet-stream' }),
      });
      return { right: { name, bytes: await drawByLibrary(sheets) }, wrong: { name, bytes: wrong } };
    }
    const right = writeByHand(sheets, { isDeflated: true });
    const wrong = writeByHand(sheets, {
      isDeflated: true,
      extras: (objects) => {
        const stream = objects.addStream(
          '/Type /EmbeddedFile',
          Buffer.from(content),
          chance.pick([true, false]),
        );
        const spec = objects.add(`<< /Type /Filespec /F (${file}) /EF << /F ${stream} >> >>`);
        return seed % 4 === 1
          ? { catalogue: `/Names << /EmbeddedFiles << /Names [(a) ${spec}] >> >>` }
          : { page: `/Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [9 9 40 40] /FS ${spec} >>]` };
      },
    });
    return { right: { name, bytes: right }, wrong: { name, bytes: wrong } };
  },
};
