import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { makePdf } from './making-pdf';
import { smallTalk, textSheet } from './making-sheets';

/** Letters that neither font of our producers has. */
const strange = ['縫', '型', '紙', '編', '物', '한', '옷'];

export const specimens: RuleSpecimens = {
  rule: 'pdf-missing-glyphs',
  make: async (seed) => {
    const chance = chanceOf(seed, 'pdf-missing-glyphs');
    const name = `anleitung-${String(seed)}.pdf`;
    const lines = smallTalk(chance, chance.whole(2, 9));
    const fraction = chance.pick(['½', '¼', '¾', '″', '×', 'ß']);
    const say = (letter: string): string[] => [...lines, `Cut ${String(seed)} ${letter} wide, ${fraction}`];
    return {
      right: { name, bytes: await makePdf([textSheet('A4', say(fraction))], seed) },
      wrong: { name, bytes: await makePdf([textSheet('A4', say(chance.pick(strange)))], seed) },
    };
  },
};
