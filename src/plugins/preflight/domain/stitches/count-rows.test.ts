import { countRows, type PatternLine } from './count-rows';
import { readRowHead } from './row-head';

const lines = (...texts: string[]): PatternLine[] =>
  texts.map((text) => {
    const head = readRowHead(text);
    return head === null ? { kind: 'other', text } : { kind: 'row', head, texts: [text.slice(head.end)] };
  });
const faults = (...texts: string[]) =>
  countRows(lines(...texts)).map(({ index, kind, counted }) => [index, kind, counted.join()]);

/** Counts stand in braces: what a row says, or that and some more. */
const say = (text: string, more = 0): string =>
  text.replace(/\{(\d+)\}/, (_, count: string) => String(Number(count) + more));

describe('rows that add up', () => {
  it.each<[string, string[]]>([
    [
      'a ball',
      [
        'R1: 6 sc in magic ring ({6})',
        'R2: inc x 6 ({12})',
        'R3: (sc, inc) x 6 ({18})',
        'R4: 1 sc, inc, (2 sc, inc) x 5, 1 sc [{24}]',
        'R5-7: sc in each st around ({24})',
        'R8: [2 sc, dec] 6 times ({18} sts)',
        'R9: *sc, dec* x 6 — {12} stitches',
        'R10: dec around. [{6}]',
      ],
    ],
    [
      'a ball in UK terms',
      [
        'Rnd 1: MR 6 dc [{6}]',
        'Rnd 2: 2 dc in each st around, sl st to first dc [{12}]',
        'Rnd 3: (dc, 2 dc in next st) around [{18}]',
        'Rnd 4: (1 dc, dc2tog) to end [{12}]',
      ],
    ],
    [
      'joined rounds of double crochet',
      [
        'Round 1: 12 dc in magic ring, join with sl st to first dc. [{12}]',
        'Round 2: ch 3 (counts as dc), dc in same st, 2 dc in each st around, join. [{24}]',
        'Round 3: ch 2, (dc in next st, 2 dc in next st) around, join, ch 1, turn. [{36}]',
      ],
    ],
    [
      'rows in sizes',
      [
        'With 4 mm cast on 88 (96, 104, 112) sts. Join in the round and place the marker.',
        'Rounds 1–12: *k2, p2; repeat from * to end.',
        'Round 13: *k6, k2tog; repeat from * to end. 77 (84, 91, {98}) sts.',
        'Round 14: knit all stitches.',
        'Round 15: k1 (8, 15, 22), k2tog, k74. 76 (83, 90, {97}) sts.',
      ],
    ],
    [
      'a flat piece',
      [
        'CO 21 sts.',
        'Row 1 (RS): k1, *p2, k2; rep from * to last 4 sts, p2, k2.',
        'Row 2 (WS): Purl.',
        'Row 3 (RS): k2, ssk, k to last 4 sts, k2tog, k2. [{19} sts]',
        'Row 4: p to end',
        'Row 5: bo 3, k to end ({16} sts)',
        'Row 6: k1, m1l, k14, m1r, k1 ({18} sts)',
        'Row 7: *k1, sl1, k2tog, psso, yo, k1, yo, rep from * 2 more times, k3',
        'Row 8: [p2tog] 3 times, p12 ({15})',
      ],
    ],
    [
      'a ball in German',
      [
        '1. Rd: 6 fM in einen Fadenring ({6} M)',
        '2. Rd: jede M verdoppeln ({12} M)',
        '3. Rd: *1 fM, 1 zun; ab * wdh bis zum Ende ({18} M)',
        '4. Rd: (2 fM, 2 fM in die nächste M) x 6 ({24} M)',
        '5.–7. Rd: 1 fM in jede M ({24} M)',
        '8. Rd: 6 x (2 fM, 1 abn) ({18} M)',
      ],
    ],
    [
      'knitting in German',
      [
        '40 M anschlagen.',
        'Reihe 1: *2 M re, 2 M li; ab * wdh bis Ende der Reihe.',
        'Reihe 2: 1 M re, 2 M re zus, 1 U, 37 M re ({40} M)',
        'Reihe 3: 2 re zus, re bis zum Ende ({39} M)',
      ],
    ],
    [
      'a ball in French',
      [
        'Tour 1 : 6 ms dans un cercle magique ({6})',
        'Tour 2 : 6 aug ({12})',
        'Tour 3 : (1 ms, 1 aug) x 6 ({18})',
        'Tours 4 à 6 : 1 ms dans chaque m ({18})',
        'Tour 7 : *1 ms, 1 dim* répéter 6 fois ({12} m)',
      ],
    ],
    [
      'a ball in Spanish',
      [
        'Vuelta 1: 6 pb en anillo mágico ({6})',
        'Vuelta 2: 6 aum ({12})',
        'Vuelta 3: (1 pb, 1 aum) x 6 ({18})',
        'Vueltas 4-6: 1 pb en cada punto ({18})',
        'Vuelta 7: (1 mp, 1 dism) repetir 6 veces ({12} p)',
      ],
    ],
    [
      'a ball in Dutch',
      [
        'Toer 1: 6 v in magische ring ({6})',
        'Toer 2: 6 meerd ({12})',
        'Toer 3: (1 v, 1 meerd) x 6 ({18})',
        'Toer 4 t/m 6: 1 v in elke st ({18})',
        'Toer 7: (1 v, 1 mind) 6 keer ({12} st)',
      ],
    ],
  ])('%s', (_name, texts) => {
    expect(faults(...texts.map((text) => say(text)))).toEqual([]);
    // Understood they are: each count that is said is missed when it is another.
    texts.forEach((text, index) => {
      if (say(text) === text) return;
      const wrong = [...texts.slice(0, index).map((one) => say(one)), say(text, 5)];
      expect([text, faults(...wrong).map(([at]) => at)]).toEqual([text, [index]]);
    });
  });
});

it.each<[string, string[], unknown[]]>([
  [
    'a count that is wrong',
    ['R1: 6 sc in mr [6]', 'R2: inc x 6 [12]', 'R3: (sc, inc) x 6 [20]'],
    [[2, 'total', '18']],
  ],
  ['a first row that is wrong', ['Rnd 1: 6 sc in magic ring [8]'], [[0, 'total', '6']]],
  [
    'a repeat that does not fit',
    ['R1: 7 sc in mr [7]', 'R2: inc around [14]', 'R3: (2 sc, inc) around [18]'],
    [[2, 'uneven', '']],
  ],
  [
    'a round that leaves stitches',
    ['R1: 6 sc in mr [6]', 'R2: inc around [12]', 'R3: (sc, inc) x 5 [15]'],
    [[2, 'takes', '15']],
  ],
  [
    'one size of four',
    ['Cast on 88 (96, 104, 112) sts.', 'Row 1: *k6, k2tog; rep from * to end. 77 (84, 93, 98) sts.'],
    [[1, 'total', '77,84,91,98']],
  ],
  [
    'the designer’s own word',
    [
      'dc2 = 2 double crochets in 1 stitch',
      'Row 1: 40 dc in magic ring (40)',
      'Row 2: *3 dc, dc2* repeat from * to * across, sl st into the first dc, chain 2 and turn (48)',
    ],
    [[2, 'total', '50']],
  ],
])('%s is named', (_name, texts, expected) => {
  expect(faults(...texts)).toEqual(expected);
});

it('goes on by either count after a slip, so that one slip is one finding', () => {
  const rounds = ['R1: 6 sc in mr [6]', 'R2: inc x 6 [13]', 'R3: (sc, inc) x 6 [18]', 'R4: sc around [18]'];
  expect(faults(...rounds)).toEqual([[1, 'total', '12']]);
});

it.each<[string, string[]]>([
  ['nobody knows the row before', ['Row 5: k2, k2tog, k10 [20]']],
  ['a row is left out', ['R1: 6 sc in mr [6]', 'R3: (sc, inc) x 6 [20]']],
  ['a word is not known', ['R1: 6 sc in mr [6]', 'R2: 3 bobbles, 3 sc [12]']],
  ['chains may count or not', ['R1: 6 sc in mr [6]', 'R2: (sc, ch 1) x 6 [6]', 'R3: 12 sc [14]']],
  [
    'the words between change the count',
    ['R1: 6 sc in mr [6]', 'Join the second leg.', 'R2: sc around [18]'],
  ],
  ['a number may be that of a larger size', ['Row 1: k10 (12)', 'Row 2: k10 (14)']],
  ['two ways of saying a number are mixed', ['R1: 40 dc in mr [40]', 'R2: *3 dc, dc2* around [48]']],
  ['a row turns before its end', ['Cast on 20 sts.', 'Row 1: k10, turn [10]', 'Row 2: p10 [10]']],
  [
    'more is cast on',
    ['Cast on 20 sts.', 'Row 1: k all', 'At the end of the row cast on 8 sts.', 'Row 2: p 30 [30]'],
  ],
  ['it is no pattern', ['1. Cut one front.', '2. Sew 2 pockets (4)', 'Row houses: 12 [13]', 'R2: D2 [5]']],
  ['there is nothing', []],
])('says nothing where %s', (_name, texts) => {
  expect(faults(...texts)).toEqual([]);
});

it('takes time in step with the text', () => {
  const hostile = ['(', '*', '[', '(*', '((((2 sc, ', '* rep from * ', '1 (1, ', '[1', 'k2tog ', ', '];
  for (const bit of hostile) {
    const text = bit.repeat(200_000 / bit.length);
    expect(faults('R1: 6 sc in mr [6]', `R2: ${text}`, `R3: ${text} [12]`, text)).toEqual([]);
  }
  const rows = Array.from({ length: 20_000 }, (_, index) => `R${String(index % 999)}: (((2 sc, inc) x 6`);
  expect(faults(...rows)).toEqual([]);
});
