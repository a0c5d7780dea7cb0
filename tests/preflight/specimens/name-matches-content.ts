import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { dxfGroups, dxfText } from './making-dxf';
import { makePdf } from './making-pdf';
import { drawPicture, savePicture } from './making-pictures';
import { textSheet } from './making-sheets';
import { makeSvg } from './making-svg';

const makers: Readonly<Record<string, (seed: number) => Promise<Buffer>>> = {
  pdf: (seed) => makePdf([textSheet('A4', ['Front', 'Back'])], seed),
  svg: (seed) => Promise.resolve(Buffer.from(makeSvg(seed))),
  dxf: (seed) => Promise.resolve(dxfText(dxfGroups(seed), seed)),
  png: (seed) => savePicture(drawPicture(100, 80, seed), 'png'),
  jpg: (seed) => savePicture(drawPicture(100, 80, seed), 'jpeg'),
  webp: (seed) => savePicture(drawPicture(100, 80, seed), 'webp'),
};

export const specimens: RuleSpecimens = {
  rule: 'name-matches-content',
  make: async (seed) => {
    const chance = chanceOf(seed, 'name-matches-content');
    const kinds = Object.keys(makers);
    const kind = kinds[seed % kinds.length]!;
    const bytes = await makers[kind]!(seed);
    const stem = chance.pick(['Rosalie', 'schnitt.A4', 'patron jupe', 'cover']);
    const ending = chance.pick([
      '',
      '.docx',
      ...kinds.filter((other) => other !== kind).map((other) => `.${other}`),
    ]);
    const shown = chance.pick([kind, kind.toUpperCase()]);
    return { right: { name: `${stem}.${shown}`, bytes }, wrong: { name: `${stem}${ending}`, bytes } };
  },
};
