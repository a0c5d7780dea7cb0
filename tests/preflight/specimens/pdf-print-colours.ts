import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { writeByHand, type Extras } from './making-pdf-by-hand';
import { drawByLibrary } from './making-pdf-by-library';
import type { PdfObjects } from './making-pdf-objects';
import { drawPicture } from './making-pictures';
import { smallTalk, textSheet } from './making-sheets';
import { cmyk, rgb } from '@cantoo/pdf-lib';

type Paint = (objects: PdfObjects) => Extras;

const area = '60 60 200 120 re f';
const tint = '<< /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [0 1 .5 0] /N 1 >>';
const ways = (jpeg: Buffer): readonly Paint[] => [
  () => ({ content: `q .1 .8 .2 0 k ${area} Q` }),
  () => ({ content: `q 0 0 0 1 K 5 w 60 60 m 300 300 l S Q` }),
  () => ({
    resources: `/ColorSpace << /Spot [/Separation /PANTONE#20185#20C /DeviceCMYK ${tint}] >>`,
    content: `q /Spot cs .7 scn ${area} Q`,
  }),
  () => ({
    resources: '/ColorSpace << /Own [/Lab << /WhitePoint [.96 1 .82] /Range [-100 100 -100 100] >>] >>',
    content: `q /Own cs 60 20 -30 scn ${area} Q`,
  }),
  (objects) => ({
    resources: `/ColorSpace << /Icc [/ICCBased ${objects.addStream('/N 4 /Alternate /DeviceCMYK', 'not a real profile')}] >>`,
    content: `q /Icc cs 0 1 0 0 scn ${area} Q`,
  }),
  (objects) => ({
    resources: `/Shading << /Sh << /ShadingType 2 /ColorSpace /DeviceCMYK /Coords [0 0 200 200] /Function ${objects.add(tint)} >> >>`,
    content: '/Sh sh',
  }),
  (objects) => {
    const dict =
      '/Type /XObject /Subtype /Image /Width 80 /Height 60 /BitsPerComponent 8 /ColorSpace /DeviceCMYK';
    const picture = objects.addStream(`${dict} /Filter /DCTDecode`, jpeg);
    return { xObjects: `/Cmyk ${picture}`, content: 'q 30 0 0 22 60 60 cm /Cmyk Do Q' };
  },
];

export const specimens: RuleSpecimens = {
  rule: 'pdf-print-colours',
  make: async (seed) => {
    const chance = chanceOf(seed, 'pdf-print-colours');
    const name = `anleitung-${String(seed)}.pdf`;
    const sheets = [textSheet('A4', smallTalk(chance, chance.whole(2, 9)))];
    if (seed % 4 === 3) {
      const draw = (colour: ReturnType<typeof rgb> | ReturnType<typeof cmyk>): Promise<Buffer> =>
        drawByLibrary(sheets, {
          change: (pdf) =>
            pdf.getPage(0).drawRectangle({ x: 90, y: 90, width: 200, height: 80, color: colour }),
        });
      return {
        right: { name, bytes: await draw(rgb(0.8, 0.1, chance.between(0, 1))) },
        wrong: { name, bytes: await draw(cmyk(0.1, 0.9, chance.between(0, 1), 0)) },
      };
    }
    const jpeg = await drawPicture(80, 60, seed).toColourspace('cmyk').jpeg().toBuffer();
    const usable = ways(jpeg);
    const wrong = writeByHand(sheets, { isForm: seed % 3 === 0, extras: usable[seed % usable.length]! });
    const right =
      seed % 2 === 0
        ? writeByHand(sheets, { extras: () => ({ content: `q .8 .1 .2 rg ${area} .4 G 9 9 m 99 99 l S Q` }) })
        : writeByHand(sheets, {
            extras: (objects) => ({
              ...usable[seed % usable.length]!(objects),
              catalogue:
                '/OutputIntents [<< /Type /OutputIntent /S /GTS_PDFX /OutputConditionIdentifier (FOGRA39) >>]',
            }),
          });
    return { right: { name, bytes: right }, wrong: { name, bytes: wrong } };
  },
};
