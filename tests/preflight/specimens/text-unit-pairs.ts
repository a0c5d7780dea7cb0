import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { makePdf } from './making-pdf';
import { smallTalk, textSheet } from './making-sheets';

/** Centimetres, the inches they are, as people write both, and inches that they are not. */
const lengths: readonly [cm: string, inches: string, wrong: string][] = [
  ['1 cm', '3/8"', '5/8"'],
  ['1.5 cm', '5/8"', '3/8"'],
  ['6 mm', '1/4 in', '1/2 in'],
  ['2,5 cm', '1 inch', '2 inches'],
  ['10 cm', '4″', '6″'],
  ['2 cm', '¾"', '1 ½"'],
  ['50 cm', '19 3/4 in', '29 3/4 in'],
  ['1.4 m', '1 1/2 yards', '2 1/2 yards'],
  ['90 cm', '1 yd', '2 yd'],
  ['3 mm', '⅛"', '½"'],
];
const sentences: readonly ((pair: string) => string)[] = [
  (pair) => `Sew ${pair} from the edge and press.`,
  (pair) => `Mit ${pair} Abstand absteppen.`,
  (pair) => `Piquer à ${pair} du bord.`,
  (pair) => `Coser a ${pair} del borde.`,
  (pair) => `Stik op ${pair} van de rand.`,
  (pair) => `You need ${pair} of elastic.`,
];
const joins: readonly ((one: string, other: string) => string)[] = [
  (one, other) => `${one} (${other})`,
  (one, other) => `${one} / ${other}`,
  (one, other) => `${one}/${other}`,
  (one, other) => `${other} (${one})`,
  (one, other) => `${one} or ${other}`,
  (one, other) => `${one} [${other}]`,
];

export const specimens: RuleSpecimens = {
  rule: 'text-unit-pairs',
  printed: 6,
  make: async (seed) => {
    const chance = chanceOf(seed, 'text-unit-pairs');
    const name = `anleitung-${String(seed)}.pdf`;
    const [cm, right, wrong] = lengths[seed % lengths.length]!;
    const [say, join] = [chance.pick(sentences), joins[seed % joins.length]!];
    const talk = smallTalk(chance, chance.whole(2, 12));
    const at = chance.whole(0, talk.length);
    const make = (inches: string): Promise<Buffer> =>
      makePdf([textSheet('A4', [...talk.slice(0, at), say(join(cm, inches)), ...talk.slice(at)])], seed);
    return { right: { name, bytes: await make(right) }, wrong: { name, bytes: await make(wrong) } };
  },
};
