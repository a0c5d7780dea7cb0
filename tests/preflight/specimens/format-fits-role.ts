import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { dxfGroups, dxfText } from './making-dxf';
import { makePdf } from './making-pdf';
import { drawPicture, savePicture } from './making-pictures';
import { smallTalk, textSheet } from './making-sheets';
import { makeSvg } from './making-svg';
import type { FileRole } from '../../../src/plugins/preflight/contract';

const fitting: readonly [right: string, wrong: string, role: FileRole][] = [
  ['pdf', 'png', 'instructions'],
  ['pdf', 'jpg', 'template'],
  ['svg', 'dxf', 'chart'],
  ['dxf', 'png', 'cut-file'],
  ['png', 'pdf', 'cover'],
  ['jpg', 'svg', 'cover'],
  ['png', 'txt', 'chart'],
  ['pdf', 'svg', 'instructions'],
  ['svg', 'zip', 'cut-file'],
];

async function bytesOf(kind: string, seed: number): Promise<Buffer> {
  const chance = chanceOf(seed, 'format-fits-role');
  switch (kind) {
    case 'pdf':
      return makePdf([textSheet('A4', smallTalk(chance, 3))], seed);
    case 'svg':
      return Buffer.from(makeSvg(seed));
    case 'dxf':
      return dxfText(dxfGroups(seed), seed);
    case 'png':
      return savePicture(drawPicture(100 + seed, 80, seed), 'png');
    case 'jpg':
      return savePicture(drawPicture(100 + seed, 80, seed), 'jpeg');
    case 'zip':
      return Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(100 + seed)]);
    default:
      return Buffer.from(smallTalk(chance, 5).join('\n'));
  }
}

export const specimens: RuleSpecimens = {
  rule: 'format-fits-role',
  make: async (seed) => {
    const [good, bad, role] = fitting[seed % fitting.length]!;
    return {
      right: { name: `file-${String(seed)}.${good}`, bytes: await bytesOf(good, seed), role },
      wrong: { name: `file-${String(seed)}.${bad}`, bytes: await bytesOf(bad, seed), role },
    };
  },
};
