import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { makePdf } from './making-pdf';
import { smallTalk, textSheet } from './making-sheets';

/** Two ways to say one thing a language, with a place for the length. */
const says: readonly (readonly [first: string, second: string])[] = [
  ['Seam allowance: #', 'Use a # seam allowance throughout.'],
  ['Die Nahtzugabe beträgt #.', 'Nahtzugabe: #'],
  ['Marge de couture : #', 'La marge de couture est de #.'],
  ['All seam allowances are # unless stated.', 'A seam allowance of # is included.'],
  ['Margen de costura: #', 'El margen de costura es de #.'],
  ['Naadtoeslag: #', 'De naadtoeslag is #.'],
];
const included: readonly (readonly [yes: string, no: string])[] = [
  ['Seam allowances are included.', 'Seam allowance is not included.'],
  ['Die Nahtzugabe ist enthalten.', 'Die Nahtzugabe ist nicht enthalten.'],
  ['Les marges de couture sont comprises.', 'Marges de couture non comprises.'],
];
const lengths = ['6 mm', '1 cm', '1,5 cm', '5/8"', '2 cm', '3/8 in'];
const millimetres = [6, 10, 15, 15.9, 20, 9.5];
const others = ['Hem allowance is 3 cm.', 'Trim the seam allowance to 5 mm.', 'Der Saum ist 4 cm breit.'];

export const specimens: RuleSpecimens = {
  rule: 'text-seam-allowance',
  printed: 6,
  make: async (seed) => {
    const chance = chanceOf(seed, 'text-seam-allowance');
    const name = `anleitung-${String(seed)}.pdf`;
    const [first, second] = says[seed % says.length]!;
    const at = chance.whole(0, lengths.length - 1);
    const far = lengths.filter((_, index) => Math.abs(millimetres[index]! - millimetres[at]!) > 2);
    const fill = (text: string, length: string): string => text.replace('#', length);
    const pages = (said: string, again: string): Promise<Buffer> =>
      makePdf(
        [
          textSheet('A4', [...smallTalk(chanceOf(seed, 'one'), 3), said, chance.pick(others)]),
          textSheet('A4', [...smallTalk(chanceOf(seed, 'two'), 4), again]),
        ],
        seed,
      );
    const [yes, no] = included[seed % included.length]!;
    const right = await pages(fill(first, lengths[at]!), fill(second, lengths[at]!));
    const wrong =
      seed % 4 === 3
        ? await pages(yes, no)
        : await pages(fill(first, lengths[at]!), fill(second, chance.pick(far)));
    return { right: { name, bytes: right }, wrong: { name, bytes: wrong } };
  },
};
