import type { RuleSpecimens } from './specimen';
import { dxfGroups, dxfText } from './making-dxf';
import { makePdf } from './making-pdf';
import { drawPicture, endings, pictureKinds, savePicture } from './making-pictures';
import { textSheet } from './making-sheets';
import { makeSvg } from './making-svg';

const names = ['rosalie', 'Linden Rock A4', 'patron-jupe', 'HÄKELDECKE_v2', 'truien'];

async function fileOf(seed: number): Promise<{ name: string; bytes: Buffer }> {
  const name = `${names[seed % names.length]!}-${String(seed)}`;
  switch (seed % 4) {
    case 0:
      return {
        name: `${name}.pdf`,
        bytes: await makePdf([textSheet('A4', ['Front', `Piece ${String(seed)}`])], seed),
      };
    case 1:
      return { name: `${name}.svg`, bytes: Buffer.from(makeSvg(seed)) };
    case 2:
      return { name: `${name}.dxf`, bytes: dxfText(dxfGroups(seed), seed) };
    default: {
      const kind = pictureKinds[seed % 3]!;
      return {
        name: `${name}.${endings[kind]}`,
        bytes: await savePicture(drawPicture(90, 60 + seed, seed), kind),
      };
    }
  }
}

export const specimens: RuleSpecimens = {
  rule: 'file-not-empty',
  make: async (seed) => {
    const right = await fileOf(seed);
    return { right, wrong: { name: right.name, bytes: Buffer.alloc(0) } };
  },
};
