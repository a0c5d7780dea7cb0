import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { writeByHand } from './making-pdf-by-hand';
import { smallTalk, textSheet } from './making-sheets';

/** Ways to be seen through, as entries of a graphics state. */
const states = ['/ca .5', '/CA .8', '/BM /Multiply', '/BM [/Darken]', '/ca .2 /CA .2 /BM /Normal'] as const;
const press = [
  { content: '0 .8 .2 0 k', resources: '' },
  { content: '.1 0 0 .3 K', resources: '' },
  {
    content: '/Sp cs 1 scn',
    resources:
      '/ColorSpace << /Sp [/Separation /Gold /DeviceCMYK << /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [0 .2 .8 .1] /N 1 >>] >>',
  },
] as const;
const screen = ['.2 .4 .8 rg', '.5 g', '1 .2 .2 RG'] as const;

export const specimens: RuleSpecimens = {
  rule: 'pdf-transparency',
  make: (seed) => {
    const chance = chanceOf(seed, 'pdf-transparency');
    const paper = chance.pick(['A4', 'Letter', 'A5'] as const);
    const lines = smallTalk(chance, chance.whole(2, 9));
    const state = states[seed % states.length]!;
    const ink = chance.pick(press);
    const light = chance.pick(screen);
    const place = [
      chance.whole(10, 200),
      chance.whole(10, 300),
      chance.whole(30, 200),
      chance.whole(30, 200),
    ];
    const isOverprint = seed % 7 === 3;
    const write = (colour: { content: string; resources: string }, entries: string): Buffer =>
      writeByHand([textSheet(paper, lines)], {
        isDeflated: seed % 2 === 0,
        isForm: seed % 3 === 0,
        extras: () => ({
          content: `q /Gs gs ${colour.content} ${place.join(' ')} re B Q`,
          resources: `/ExtGState << /Gs << ${entries} >> >> ${colour.resources}`,
        }),
      });
    const rgb = { content: light, resources: '' };
    const named = { name: `instructions-${String(seed)}.pdf`, role: 'instructions' as const };
    // Right is transparency on a screen's colours, or inks that cover.
    const right = seed % 2 === 0 ? write(rgb, state) : write(ink, '/ca 1 /BM /Normal');
    const wrong = isOverprint ? write(rgb, `${state} /OP true`) : write(ink, state);
    return Promise.resolve({ right: { ...named, bytes: right }, wrong: { ...named, bytes: wrong } });
  },
};
