import fc from 'fast-check';
import { readLengths } from './lengths';

it.each([
  ['1.5 cm', [15]],
  ['1,5 cm', [15]],
  ['15mm', [15]],
  ['5/8"', [15.875]],
  ['5/8 inch', [15.875]],
  ['a 3/8″ seam', [9.525]],
  ['⅝ in', [15.875]],
  ['1 1/2 inches', [38.1]],
  ['1-1/2" wide', [38.1]],
  ['2½ yards', [2286]],
  ['2 ½ in', [63.5]],
  ['1.60 m of linen', [1600]],
  ['2cm/1inch', [20, 25.4]],
  ['1.5 cm (5/8″)', [15, 15.875]],
  ['1 Zoll', [25.4]],
  ['1,5 centimètres', [15]],
  ['2 pulgadas', [50.8]],
  ['1 1⁄4 in', [31.75]],
  ['10-inch zip', [254]],
  ['1½″', [38.1]],
  ['1 1/2 Zoll', [38.1]],
  ['5/8 de pulgada', [15.875]],
  ['1 ½ pouce', [38.1]],
  ['3/8 duim', [9.525]],
  ['2 duim', [50.8]],
  ['1,5 centimeter', [15]],
  ['1,5 Zentimeter', [15]],
  ['2,5 centímetros', [25]],
  ['1,20 Meter', [1200]],
  ['1,20 mètre', [1200]],
  ['1,20 metros', [1200]],
  ['60\u00a0cm', [600]],
])('%s', (text, millimetres) => {
  const found = readLengths(text).map((length) => Math.round(length.millimetres * 1000) / 1000);
  expect(found).toEqual(millimetres);
});

it.each([
  'size 12',
  '2026-11-25',
  '3 in the round is 4',
  '140 g/m2',
  'row 12: k2, p2',
  '1/2 of the fabric',
  'Teil 2 in den Ausschnitt setzen',
  '1 in elke steek',
  '2 de cada lado',
  '0 cm',
  '',
])('sees no length in “%s”', (text) => {
  expect(readLengths(text)).toEqual([]);
});

it.each([
  ['1,200 m', 1_200_000],
  ['1.200 m', 1_200_000],
  ['1 200 m', 1_200_000],
  ['1\u202f200 m', 1_200_000],
  ['0.375 in', null],
  ['20.5 cm', null],
  ['size 38 200 m', 38_200_000],
])('knows that %s may be thousands', (text, other) => {
  expect(readLengths(text).at(-1)?.orMillimetres).toBe(other);
});

it('quotes what it read', () => {
  const text = 'Seam allowance: 1.5 cm (5/8″), included.';
  for (const { from, to, quote } of readLengths(text)) expect(text.slice(from, to)).toBe(quote);
  expect(readLengths(text).map(({ quote }) => quote)).toEqual(['1.5 cm', '5/8″']);
});

it('never throws and takes time in step with the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789/.,½″" cmin-⁄')), maxLength: 300 }),
      (text) => {
        for (const { millimetres } of readLengths(text)) expect(millimetres).toBeGreaterThan(0);
      },
    ),
  );
  expect(readLengths('1 1/'.repeat(20_000))).toEqual([]);
});
