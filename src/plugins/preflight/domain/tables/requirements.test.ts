import { defaultProfile, type PatternAbout } from '../../contract';
import { lineOf, pdfOf, scanOf } from '../facts-for-tests.suite';
import { textSizesAgree } from '../rules/text-sizes-agree';
import { textYardage } from '../rules/text-yardage';

/** Tables below each other, a page each. */
const pagesOf = (...tables: readonly (readonly string[])[][]) =>
  tables.map((rows, index) =>
    scanOf({
      page: index + 1,
      lines: rows.flatMap((cells, row) =>
        cells.flatMap((text, column) => (text === '' ? [] : [lineOf(text, 20 + column * 25, 250 - 8 * row)])),
      ),
    }),
  );
const context = (about: PatternAbout | null = null, role: 'instructions' | 'template' = 'instructions') => ({
  role,
  profile: defaultProfile,
  about,
});
const yardage = (...tables: readonly (readonly string[])[][]) =>
  textYardage.check(pdfOf({ scans: pagesOf(...tables) }), context());

const body = [
  ['Size', '34', '36', '38', '40', '42'],
  ['Bust', '82', '86', '90', '94', '98'],
];

describe('the table of requirements', () => {
  it.each<[string, string[][]]>([
    [
      'as large as the table of measurements',
      [
        ['Size', '34', '36', '38', '40', '42'],
        ['Fabric', '1 m', '1 m', '1 m', '1.2 m', '1.2 m'],
      ],
    ],
    [
      'with sizes together',
      [
        ['Size', '34-36', '38-40', '42-44'],
        ['Stoff', '1,20 m', '1,30 m', '1,40 m'],
      ],
    ],
    [
      'of which one width does not do',
      [
        ['Size', '34', '36', '38', '40', '42'],
        ['Fabric 110 cm', '2 m', '2 m', '2 m', '—', '—'],
        ['Fabric 140 cm', '1 m', '1 m', '1 m', '2 m', '2 m'],
      ],
    ],
    [
      'in other numbers',
      [
        ['US', '2', '4', '6', '8'],
        ['Tela', '1 m', '1 m', '1 m', '1 m'],
      ],
    ],
  ])('%s is complete', (_name, needs) => {
    expect(yardage(body, needs)).toEqual([]);
  });

  it.each<[string, string[][], string]>([
    [
      'leaves a size out',
      [
        ['Size', '34', '36', '38', '40'],
        ['Fabric', '1 m', '1 m', '1 m', '1.2 m'],
      ],
      '42',
    ],
    [
      'leaves the first out',
      [
        ['Größe', '36', '38', '40', '42'],
        ['Stoff', '1 m', '1 m', '1 m', '1,2 m'],
      ],
      '34',
    ],
    [
      'has a dash',
      [
        ['Taille', '34', '36', '38', '40', '42'],
        ['Tissu', '1 m', '1 m', '—', '1 m', '1 m'],
      ],
      '38',
    ],
    [
      'has a question mark',
      [
        ['Talla', '34', '36', '38', '40', '42'],
        ['Tela', '1 m', '1 m', '1 m', '1 m', '?'],
      ],
      '42',
    ],
    [
      'has nothing',
      [
        ['Maat', '34', '36', '38', '40', '42'],
        ['Stof', '', '1 m', '1 m', '1 m', '1 m'],
      ],
      '34',
    ],
  ])('%s', (_name, needs, size) => {
    const found = yardage(body, needs);
    expect(found).toMatchObject([{ page: 2, message: expect.stringContaining(size) as string }]);
    expect(found[0]?.place?.width).toBeGreaterThan(10);
    expect(found[0]?.quote).not.toBe('');
  });
});

describe('sizes', () => {
  const sizes = (
    texts: string[],
    about: string[] | null = null,
    layers: string[] = [],
    role?: 'template',
  ) => {
    const [scan] = pagesOf(body);
    const lines = [...texts.map((text, index) => lineOf(text, 20, 290 - 8 * index)), ...scan!.lines];
    const facts = pdfOf({
      scans: [{ ...scan!, lines }],
      layers: layers.map((name) => ({ name, isShown: true })),
    });
    return textSizesAgree.check(facts, context(about && { craft: 'sewing', sizes: about }, role));
  };
  const all = ['34', '36', '38', '40', '42'];

  it.each<[string, string[], string[] | null, string[]]>([
    ['the same range', ['Sizes 34–42'], all, all],
    ['in German', ['Das Kleid gibt es in den Größen 34 bis 42.'], all, []],
    ['in French', ['Tailles 34 à 42'], null, []],
    ['in Spanish', ['Tallas 34 a 42'], null, []],
    ['in Dutch', ['Maten 34 t/m 42'], null, []],
    ['a group of them', ['For sizes 38–42 cut two.'], null, []],
    ['groups that make all', ['Sizes 34–38', 'Sizes 40–42'], null, []],
    ['other numbers beside', ['Sizes 34–42 (US 2–10)', 'UK sizes 6–14'], ['2', '4', '6', '8', '10'], []],
    ['other things', ['Needle sizes 70–90', 'Sizes 34 to 36 mm', 'sizes 4–34'], null, []],
    ['layers that are no sizes', [], null, ['Grid', 'Notches', 'Test square']],
    ['nothing', [], null, []],
  ])('agree: %s', (_name, texts, about, layers) => {
    expect(sizes(texts, about, layers)).toEqual([]);
  });

  it.each<[string, string[], string[] | null, string[], RegExp]>([
    ['the text promises more', ['Sizes 34–46'], null, [], /46/],
    ['the text promises more, in German', ['In den Größen 32 bis 42.'], null, [], /32/],
    ['the text promises more, in French', ['Patron en tailles 34 à 44'], null, [], /44/],
    ['the text promises more, in Spanish', ['Tallas 34 a 48'], null, [], /48/],
    ['the text promises more, in Dutch', ['Maten 34 t/m 44'], null, [], /44/],
    ['the text leaves some out', ['Sizes: 34, 36, 38, 40'], null, [], /42/],
    ['a layer is missing', [], null, ['Size 34', 'Size 36', 'Size 38', 'Size 42'], /40/],
    ['a layer is too many', [], null, [...all, '44'], /44/],
    ['the catalogue knows more', [], [...all, '44'], [], /44/],
    ['the catalogue knows fewer', [], all.slice(1), [], /34/],
  ])('differ: %s', (_name, texts, about, layers, size) => {
    const found = sizes(texts, about, layers);
    expect(found.length).toBeGreaterThanOrEqual(1);
    for (const { message, quote } of found) {
      expect(message).toMatch(size);
      expect(quote).toContain(' / ');
    }
  });

  it('may be some of them in a template', () => {
    expect(sizes([], [...all, '44', '46'], [], 'template')).toEqual([]);
  });
});
