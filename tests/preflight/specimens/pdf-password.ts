import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { makePdf } from './making-pdf';
import { changePdf } from './making-pdf-by-library';
import { smallTalk, textSheet } from './making-sheets';

export const specimens: RuleSpecimens = {
  rule: 'pdf-password',
  make: async (seed) => {
    const chance = chanceOf(seed, 'pdf-password');
    const name = chance.pick(['anleitung.pdf', 'Rosalie_A4.pdf', 'patron.pdf']);
    const plain = await makePdf([textSheet('A4', smallTalk(chance, chance.whole(2, 9)))], seed);
    const version = chance.pick(['1.3', '1.4', '1.6', '1.7']);
    const lock = (userPassword: string): Promise<Buffer> =>
      changePdf(
        Buffer.from(plain.toString('latin1').replace(/^%PDF-1\.\d/, `%PDF-${version}`), 'latin1'),
        (pdf) => {
          pdf.encrypt({ userPassword, ownerPassword: `owner-${String(seed)}` });
        },
      );
    const right = seed % 2 === 0 ? plain : await lock('');
    const wrong = await lock(chance.pick(['rowan', 'größe', 'x', 'a much longer password with blanks']));
    return { right: { name, bytes: right }, wrong: { name, bytes: wrong } };
  },
};
