import fc from 'fast-check';
import { countRows, type PatternLine } from './count-rows';
import { readRowHead } from './row-head';

interface Made {
  texts: string[];
  counts: number[];
}

const speech = {
  en: {
    head: (n: number) => `Rnd ${String(n)}:`,
    ring: 'sc in magic ring',
    sc: 'sc',
    inc: 'inc',
    dec: 'dec',
    times: (n: number) => `x ${String(n)}`,
    even: 'sc in each st around',
    count: (n: number) => `(${String(n)} sts)`,
  },
  de: {
    head: (n: number) => `${String(n)}. Rd:`,
    ring: 'fM in einen Fadenring',
    sc: 'fM',
    inc: 'zun',
    dec: 'abn',
    times: (n: number) => `${String(n)} mal wdh`,
    even: '1 fM in jede M',
    count: (n: number) => `(${String(n)} M)`,
  },
  fr: {
    head: (n: number) => `Tour ${String(n)} :`,
    ring: 'ms dans un cercle magique',
    sc: 'ms',
    inc: 'aug',
    dec: 'dim',
    times: (n: number) => `x ${String(n)}`,
    even: '1 ms dans chaque maille',
    count: (n: number) => `(${String(n)})`,
  },
  es: {
    head: (n: number) => `Vuelta ${String(n)}:`,
    ring: 'pb en anillo mágico',
    sc: 'pb',
    inc: 'aum',
    dec: 'dism',
    times: (n: number) => `x ${String(n)}`,
    even: '1 pb en cada punto',
    count: (n: number) => `[${String(n)} p]`,
  },
  nl: {
    head: (n: number) => `Toer ${String(n)}:`,
    ring: 'v in magische ring',
    sc: 'v',
    inc: 'meerd',
    dec: 'mind',
    times: (n: number) => `${String(n)} keer`,
    even: '1 v in elke steek',
    count: (n: number) => `[${String(n)}]`,
  },
};

const wedges = fc.record({
  language: fc.constantFrom(...(Object.keys(speech) as (keyof typeof speech)[])),
  first: fc.integer({ min: 4, max: 9 }),
  rounds: fc.array(fc.constantFrom('inc' as const, 'dec' as const, 'even' as const), {
    minLength: 2,
    maxLength: 14,
  }),
});

/** A piece in wedges that are widened and narrowed as the list says. */
function make({ language, first, rounds }: typeof wedges extends fc.Arbitrary<infer Of> ? Of : never): Made {
  const say = speech[language];
  const texts = [`${say.head(1)} ${String(first)} ${say.ring}`];
  const counts = [first];
  let wedge = 1;
  for (const [index, kind] of rounds.entries()) {
    const head = say.head(index + 2);
    const done = kind === 'dec' && wedge < 2 ? 'even' : kind;
    const plain = done === 'inc' ? wedge - 1 : wedge - 2;
    const work =
      plain > 0
        ? `${String(plain)} ${say.sc}, 1 ${say[done === 'dec' ? 'dec' : 'inc']}`
        : `1 ${say[done === 'dec' ? 'dec' : 'inc']}`;
    texts.push(done === 'even' ? `${head} ${say.even}` : `${head} (${work}) ${say.times(first)}`);
    wedge += done === 'even' ? 0 : done === 'inc' ? 1 : -1;
    counts.push(first * wedge);
  }
  return { texts: texts.map((text, index) => `${text} ${say.count(counts[index]!)}`), counts };
}

const linesOf = (texts: readonly string[]): PatternLine[] =>
  texts.map((text) => {
    const head = readRowHead(text)!;
    return { kind: 'row', head, texts: [text.slice(head.end)] };
  });

it('has nothing to say of rows that add up, in five languages', () => {
  fc.assert(fc.property(wedges, (given) => expect(countRows(linesOf(make(given).texts))).toEqual([])));
});

it('names the row whose count is another, and no other', () => {
  fc.assert(
    fc.property(wedges, fc.nat(), fc.integer({ min: -3, max: 9 }), (given, which, by) => {
      fc.pre(by !== 0);
      const { texts, counts } = make(given);
      const at = which % texts.length;
      const wrong = Math.max(1, counts[at]! + by);
      fc.pre(wrong !== counts[at]);
      const spoiled = texts.with(at, texts[at]!.replace(/\d+([^\d]*)$/, `${String(wrong)}$1`));
      const found = countRows(linesOf(spoiled));
      expect(found.map(({ index }) => index)).toContain(at);
      expect(found[0]).toMatchObject({ kind: 'total', said: [wrong], counted: [counts[at]] });
    }),
  );
});

it('does not throw, whatever stands there', () => {
  const words = fc.constantFrom(
    'k2',
    'sc',
    '(',
    ')',
    '[',
    ']',
    '*',
    ',',
    '6',
    'x',
    'times',
    'rep from *',
    'to end',
    'to last 3 sts',
    'in next st',
    '(12)',
    '[9]',
    'inc',
    'ch 1',
    'M',
    'fM',
    '—',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), fc.array(words, { maxLength: 40 }), (one, other) => {
      const lines = linesOf([`R1: 6 sc in mr [6]`, `R2: ${one.join(' ')}`, `R3: ${other.join('')}`]);
      for (const { index } of countRows(lines)) expect(index).toBeLessThan(3);
    }),
    { numRuns: 500 },
  );
});
