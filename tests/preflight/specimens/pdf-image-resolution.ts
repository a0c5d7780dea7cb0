import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { makePdf } from './making-pdf';
import { drawPicture, savePicture } from './making-pictures';
import { sheet, smallTalk, textSheet, type Sheet } from './making-sheets';

async function placed(seed: number, dpi: number): Promise<Sheet[]> {
  const chance = chanceOf(seed, 'pdf-image-resolution');
  const [width, height] = [chance.between(30, 160), chance.between(30, 180)];
  const pixels = (side: number): number => Math.max(2, Math.round((side / 25.4) * dpi));
  const [widthPx, heightPx] = [pixels(width), pixels(height)];
  const jpeg = await savePicture(drawPicture(widthPx, heightPx, seed), 'jpeg');
  const text = smallTalk(chance, 2);
  const at = { x: chance.between(5, 20), y: chance.between(5, 60) };
  return [
    textSheet('A4', text),
    sheet('A4', [{ kind: 'picture', jpeg, widthPx, heightPx, width, height, ...at }]),
  ];
}

export const specimens: RuleSpecimens = {
  rule: 'pdf-image-resolution',
  printed: 2,
  make: async (seed) => {
    const chance = chanceOf(seed, 'dpi');
    const name = `anleitung-${String(seed)}.pdf`;
    const [sharp, soft] = [chance.between(153, 320), chance.between(30, 147)];
    return {
      right: { name, bytes: await makePdf(await placed(seed, sharp), seed) },
      wrong: { name, bytes: await makePdf(await placed(seed, soft), seed) },
    };
  },
};
