import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { makePdf } from './making-pdf';
import { smallTalk, textSheet } from './making-sheets';

type Spoil = (text: string, by: number) => string;

/** What broken generators, transfers in text mode and editing by hand do. */
const spoils: readonly Spoil[] = [
  // The cross-references are not where the end says.
  (text, by) => text.replace(/startxref\s+(\d+)/, (_, at: string) => `startxref\n${String(Number(at) - by)}`),
  // One more byte near the start: nothing is where it should be.
  (text, by) => `${text.slice(0, 15)}%${'x'.repeat(by)}\n${text.slice(15)}`,
  // The catalogue does not know where the pages are.
  (text) => text.replace(/\/Pages (?=\d)/, '/Pagez '),
  // A stream says another length than it has.
  (text, by) =>
    text.replace(/\/Length (\d{2,})/, (_, length: string) => `/Length ${String(Number(length) + by + 3)}`),
  // The end does not say where the cross-references are.
  (text) => text.replace('startxref', 'starttable'),
];

export const specimens: RuleSpecimens = {
  rule: 'pdf-opens',
  make: async (seed) => {
    const chance = chanceOf(seed, 'pdf-opens');
    const name = chance.pick(['anleitung.pdf', 'Rosalie_A4.pdf', 'patron.pdf']);
    // Producers 1 and 3 write their objects in the open, where the fault can be put in.
    const bytes = await makePdf(
      [textSheet('Letter', smallTalk(chance, chance.whole(3, 12)))],
      [1, 3][seed % 2]!,
    );
    const wrong = Buffer.from(
      spoils[seed % spoils.length]!(bytes.toString('latin1'), chance.whole(4, 60)),
      'latin1',
    );
    if (wrong.equals(bytes)) throw new Error('nothing was spoilt');
    return { right: { name, bytes }, wrong: { name, bytes: wrong } };
  },
};
