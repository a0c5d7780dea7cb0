import fc from 'fast-check';
import type { Craft } from '../../../../api/pattern/contract';
import type { Candidate } from '../../contract';
import { screen } from '../evidence/screen';
import { readingOf, seedVocabulary } from '../vocabulary.suite';
import { suggestByRules } from './rules-engine';
import { createTermBook } from './term-book';

const book = createTermBook(seedVocabulary);
const suggest = (text: string, craft: Craft = 'sewing') =>
  suggestByRules(readingOf([text], craft), seedVocabulary, book);
const terms = (candidates: readonly Candidate[], facet: string) =>
  candidates.flatMap((one) => (one.facet === facet && one.value.kind === 'term' ? [one.value.term] : []));

/** Text above which a line is no longer the title. */
const body = (text: string) => `Pattern one\nSecond line here\nThird line here\n\n${text}`;

describe('skill level', () => {
  it.each([
    ['Skill level: easy', ['skill-easy']],
    ['Beginner-friendly, in sizes 0 to 24.', ['skill-beginner']],
    ['Difficulty: advanced', ['skill-advanced']],
    ['Schwierigkeitsgrad: mittel', ['skill-intermediate']],
    ['Für Anfänger geeignet.', ['skill-beginner']],
    ['Niveau : débutant', ['skill-beginner']],
    ['Dificultad: fácil', ['skill-easy']],
    ['Moeilijkheidsgraad: gemiddeld', ['skill-intermediate']],
    ['The sleeve is easy to ease in.', []],
    ['Skill level (beginner, easy, intermediate, advanced): see the back.', []],
    ['This is not suitable for beginners.', []],
    ['A medium weight fabric.', []],
  ])('%s', (text, expected) => {
    expect(terms(suggest(body(text)), 'skill-level')).toEqual(expected);
  });
});

it('a statement is surer than a title, a title surer than a list, a list surer than a mention', () => {
  const confidence = (text: string, facet: string) =>
    suggest(text).find((one) => one.facet === facet)?.confidence ?? 0;
  const sure = [
    confidence(body('Skill level: easy'), 'skill-level'),
    confidence('Linden skirt\n\nSew it.', 'garment') - 0.01,
    confidence(body('You will need\n2 m of linen\n'), 'fabric'),
    confidence(body('Press the linen. Cut the linen.'), 'fabric'),
  ];
  expect(sure).toEqual(sure.toSorted((one, other) => other - one));
  expect(sure[0]).toBeGreaterThan(0.85);
  expect(sure[3]).toBeLessThan(0.5);
});

describe('what is denied, optional or said instead', () => {
  it.each([
    ['No lining is needed. No lining at all.', []],
    ['Lining is not required. The lining is not necessary.', []],
    ['Sew it without lining, without any lining.', []],
    ['Use a facing instead of a lining. A facing, not a lining.', ['sewing-facing']],
    ['The lining is optional.', []],
    ['No darts but a lining. Sew the lining in.', ['sewing-lining']],
    ['Ohne Futter, kein Futter.', []],
    ['Das Futter ist nicht nötig.', []],
    ['Sans doublure. La doublure est à coudre dans le sac.', []],
    ['Sew the lining. Press the lining.', ['sewing-lining']],
  ])('%s', (text, expected) => {
    expect(terms(suggest(body(text)), 'sewing-technique')).toEqual(expected);
  });
});

describe('where words stand', () => {
  it('a title says more than a mention', () => {
    const said = suggest('Linden A-line skirt\n\nWear it with a shirt.\nSew it.');
    expect(terms(said, 'garment')).toEqual(['garment-skirt']);
    expect(terms(said, 'silhouette')).toEqual(['silhouette-a-line']);
  });

  it('one mention in a list of needs is enough, one in the text is not', () => {
    expect(terms(suggest(body('You will need\n2 m of linen\n')), 'fabric')).toEqual(['fabric-linen']);
    expect(terms(suggest(body('Press the linen.')), 'fabric')).toEqual([]);
  });

  it.each([
    ['Cut the pocket bags. Sew the pocket bags together.', 'home-and-gifts'],
    ['Sew a straight line with a straight stitch.', 'silhouette'],
    ['Sew a line along the fold. Draw a line.', 'silhouette'],
    ['Wrap the elastic around your waist.', 'silhouette'],
    ['Fall leaves fall where they fall.', 'season'],
  ])('everyday words are not meant: %s', (text, facet) => {
    expect(terms(suggest(body(text)), facet)).toEqual([]);
  });
});

describe('numbers', () => {
  const mm = (text: string) =>
    suggest(body(text)).flatMap(({ value }) => (value.kind === 'seam-allowance' ? [value.mm] : []));

  it.each([
    ['Seam allowance: 1.5 cm, included.', [15]],
    ['A 5/8" seam allowance is included.', [15.9]],
    ['Alle Nahtzugaben betragen 1 cm.', [10]],
    ['1 cm Nahtzugabe ist enthalten.', [10]],
    ['Marges de couture de 1,5 cm comprises.', [15]],
    ['Seam allowances are not included.', []],
    ['Cut a strip of 5 cm plus seam allowance.', []],
    ['Seam allowance is included. Hem allowance 4 cm.', []],
    ['Seam allowance: 120 cm', []],
  ])('%s', (text, expected) => {
    expect(mm(text)).toEqual(expected);
  });

  it.each([
    ['Gauge: 22 sts and 30 rows = 10 cm', { stitches: 22, rows: 30, cm: 10 }],
    ['Tension\n22 sts x 30 rows over 4 inches in stocking stitch.', { stitches: 22, rows: 30, cm: 10 }],
    ['Maschenprobe: 18 Maschen = 10 cm', { stitches: 18, rows: null, cm: 10 }],
  ])('%s', (text, gauge) => {
    const found = suggest(body(text), 'knitting').find(({ facet }) => facet === 'gauge');
    expect(found?.value).toEqual({ kind: 'gauge', ...gauge });
  });

  it('a needle’s size is one only beside a needle', () => {
    const knit = (text: string) => terms(suggest(body(text), 'knitting'), 'needle-size');
    expect(knit('Needles: 4.5 mm circular needle')).toEqual(['needle-4-5-mm']);
    expect(knit('Stricknadeln 4,5 mm')).toEqual(['needle-4-5-mm']);
    expect(knit('Buttons of 4 mm')).toEqual([]);
  });
});

describe('sizes', () => {
  const sizes = (text: string) =>
    suggest(body(text)).flatMap(({ value }) => (value.kind === 'sizes' ? [value.sizes] : []));

  it('are read with what they mean', () => {
    expect(sizes('In sizes XS to XL.')[0]).toMatchObject({ system: 'alpha' });
    expect(sizes('US sizes 0 to 24')[0]).toMatchObject({ system: 'us-womens', usFrom: 0, usTo: 24 });
    expect(sizes('Größen 34 bis 46')[0]).toMatchObject({ system: 'eu' });
  });

  it.each([
    'Needle size 80 to 90.',
    'Print at paper size A4.',
    'Choose your size.',
    'Size of the test square: 5 cm',
  ])('are none in: %s', (text) => {
    expect(sizes(text)).toEqual([]);
  });
});

it('names the craft where the page says another', () => {
  const text = body('Knit 2, purl 2. Cast on and knit. Knit until 20 cm. Purl back, knit on the needles.');
  expect(suggest(text, 'sewing')[0]).toMatchObject({ facet: 'craft', value: { craft: 'knitting' } });
  expect(suggest(text, 'knitting').map(({ facet }) => facet)).not.toContain('craft');
});

it('names the colours of a cover, its white background left out', () => {
  const cover = {
    fileId: 'c',
    fileName: 'c.png',
    colours: [
      { colour: '#ffffff', share: 0.5 },
      { colour: '#1f3f8f', share: 0.3 },
    ],
  };
  const said = suggestByRules(readingOf([], 'sewing', cover), seedVocabulary, book);
  expect(terms(said, 'colour')).toEqual(['colour-blue']);
  expect(said[0]?.evidence).toEqual([
    { kind: 'measured', fileId: 'c', fileName: 'c.png', colour: '#1f3f8f', share: 0.3 },
  ]);
});

it('whatever the text, every quote is short and stands on its page, and nothing is thrown', () => {
  const words = [
    'lining',
    'skirt',
    'no',
    'not',
    'Seam allowance',
    '1.5 cm',
    '5/8"',
    '\n',
    '. ',
    'size',
    'XS',
    '–',
    '\u0000',
    '\u202e',
    '(',
    '# ',
    '- ',
    'Fabric:',
    'zip',
    '😀',
    'ﬁtted',
    'é',
    '\u0301',
    '<<',
    ';',
  ];
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...words) },
    { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 120 }),
      fc.constantFrom(...(['sewing', 'knitting'] as const)),
      (pieces, craft) => {
        const reading = readingOf([pieces.join(' '), pieces.join('')], craft);
        const candidates = suggestByRules(reading, seedVocabulary, book);
        const quotes = candidates.flatMap(({ evidence }) => evidence);
        for (const one of quotes) {
          if (one.kind !== 'quote') throw new Error('no cover was given');
          expect(one.quote.length).toBeLessThanOrEqual(200);
          expect(reading.pages[one.page - 1]?.text).toContain(one.quote);
        }
        for (const { confidence } of candidates) expect(confidence >= 0 && confidence <= 1).toBe(true);
        screen({ candidates, proposals: [] }, reading, seedVocabulary, book);
      },
    ),
    { numRuns: 300 },
  );
});

it('reads a hostile text of 600,000 letters to its end', () => {
  const texts = [
    'lining '.repeat(90_000),
    'a'.repeat(600_000),
    '1/'.repeat(300_000),
    'size '.repeat(120_000),
    'seam allowance '.repeat(40_000),
    '\n'.repeat(600_000),
  ];
  for (const text of texts) expect(() => suggest(text)).not.toThrow();
});
