import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { makePdf } from './making-pdf';
import { changePdf } from './making-pdf-by-library';
import { smallTalk, textSheet } from './making-sheets';

export const specimens: RuleSpecimens = {
  rule: 'pdf-restricted',
  make: async (seed) => {
    const chance = chanceOf(seed, 'pdf-restricted');
    const name = chance.pick(['anleitung.pdf', 'Rosalie_A4.pdf', 'patron.pdf']);
    const bytes = await makePdf([textSheet('A4', smallTalk(chance, chance.whole(2, 9)))], seed);
    const version = chance.pick(['1.3', '1.4', '1.6', '1.7']);
    const asVersion = Buffer.from(
      bytes.toString('latin1').replace(/^%PDF-1\.\d/, `%PDF-${version}`),
      'latin1',
    );
    const wrong = await changePdf(asVersion, (pdf) => {
      pdf.encrypt({
        ownerPassword: `owner-${String(seed)}`,
        permissions: { printing: chance.pick([false, 'lowResolution'] as const), copying: seed % 3 === 0 },
      });
    });
    return { right: { name, bytes }, wrong: { name, bytes: wrong } };
  },
};
