import fc from 'fast-check';
import { alphaSizes } from './alpha-sizes';
import { readSizes } from './read-sizes';
import type { SizeReading } from './size-reading';

const letters = (from: string, to = from) => ({
  alpha: { from: alphaSizes.indexOf(from as never), to: alphaSizes.indexOf(to as never) },
});
const months = (from: number, to = from) => ({ ageMonths: { from, to } });
const numbers = (from: number, to: number, numberSystem: SizeReading['numberSystem'] = null) => ({
  numbers: { from, to },
  numberSystem,
  needsContext: numberSystem === null,
});
const nothing = { alpha: null, ageMonths: null, numbers: null, cm: {} };

it.each<[string, Partial<SizeReading>]>([
  // letters
  ['XS–4X', letters('XS', '4X')],
  ['S, M, L, XL, XXL', letters('S', '2X')],
  ['Small (Medium, Large, X-Large)', letters('S', 'XL')],
  ['xSmall to xLarge', letters('XS', 'XL')],
  ['extra small – extra extra large', letters('XS', '2X')],
  ['1X-3X', letters('XL', '3X')],
  ['XXS/XS/S', letters('XXS', 'S')],
  ['M1-M2', { ...letters('M'), ageMonths: null }],
  ['Größen S bis XL', letters('S', 'XL')],
  ["women's S", letters('S')],
  ['5XL', letters('5X')],
  // ages
  ['0-3 months', months(0, 3)],
  ['0-3m, 3-6m, 6-12m', { ...months(0, 12), alpha: null }],
  ['3 M, 6 M', months(3, 6)],
  ['2 years (4 years) 6 years (8 years) 10 years', months(24, 120)],
  ['2T-4T', months(24, 48)],
  ['6 mo, 1 yr', months(6, 12)],
  ['newborn to 24 months', months(0, 24)],
  ['3–6 Jahre', months(36, 72)],
  ['6 Monate bis 2 Jahre', months(6, 24)],
  ['de 3 à 6 ans', months(36, 72)],
  ['3/6 mois', months(3, 6)],
  ['2 y 4 años', months(24, 48)],
  ['2-8 jaar', months(24, 96)],
  ['Child 2, 4, 6, 8', months(24, 96)],
  // measurements
  ['bust 32-40 in', { cm: { bust: { from: 81.3, to: 101.6 } }, isConverted: true }],
  ['32 (34, 36)" chest', { cm: { bust: { from: 81.3, to: 91.4 } } }],
  ['Chest: 81-102 cm', { cm: { bust: { from: 81, to: 102 } }, isConverted: false }],
  ['Bust 32-40 in (81-102 cm)', { cm: { bust: { from: 81, to: 102 } }, isConverted: false }],
  ['bust 34½"', { cm: { bust: { from: 87.6, to: 87.6 } } }],
  ['bust 34 1⁄8 in', { cm: { bust: { from: 86.7, to: 86.7 } } }],
  ['bust 34⅛–36⅞″', { cm: { bust: { from: 86.7, to: 93.7 } } }],
  ['bust 34-1/2 inches', { cm: { bust: { from: 87.6, to: 87.6 } } }],
  ['chest 28, 30, 32', { cm: { bust: { from: 71.1, to: 81.3 } } }],
  ['Brustumfang 91,4 cm', { cm: { bust: { from: 91.4, to: 91.4 } } }],
  [
    'Bust 80-100 cm, waist 60-80 cm, hips 86-106 cm',
    { cm: { bust: { from: 80, to: 100 }, waist: { from: 60, to: 80 }, hip: { from: 86, to: 106 } } },
  ],
  [
    '32-60 inch bust, 24-50 inch waist',
    { cm: { bust: { from: 81.3, to: 152.4 }, waist: { from: 61, to: 127 } } },
  ],
  ['38", 40", 42", 44" chest', { cm: { bust: { from: 96.5, to: 111.8 } } }],
  ['9 sizes from XS to 5XL', { ...letters('XS', '5X'), numbers: null }],
  ['Length 60 cm, bust 90 cm', { cm: { bust: { from: 90, to: 90 } } }],
  ['82-120 cm', { cm: { unnamed: { from: 82, to: 120 } } }],
  [
    'Oberweite 80–120 cm, Taille 62–100 cm',
    { cm: { bust: { from: 80, to: 120 }, waist: { from: 62, to: 100 } } },
  ],
  ['finished chest 90 cm', { isFinished: true, cm: { bust: { from: 90, to: 90 } } }],
  // numbers
  ['0-24', numbers(0, 24)],
  ['US 0–24', numbers(0, 24, 'us')],
  ['0–24 US', numbers(0, 24, 'us')],
  ['US 0-20 / EU 32-52', numbers(0, 20, 'us')],
  ['UK 6-24', numbers(6, 24, 'uk')],
  ['EU sizes 34-54', numbers(34, 54, 'eu')],
  ['Gr. 34-44', numbers(34, 44)],
  ['taille 36-48', numbers(36, 48)],
  ['2,4,6,8', numbers(2, 8)],
  ['A-line skirt in sizes 0-24 in linen', { ...numbers(0, 24), cm: {} }],
  ['4 to 14', numbers(4, 14)],
  // words
  ['One size', { ...nothing, isOneSize: true }],
  ['taille unique', { isOneSize: true }],
  ['OS', { isOneSize: true }],
  ['Einheitsgröße', { isOneSize: true }],
  ['custom fit', { ...nothing, isCustom: true }],
  ['nach Maß', { isCustom: true }],
  // nothing
  ['', nothing],
  ['made with 50 g of wool', nothing],
  ['3-Jan', { ...nothing, spreadsheetDamage: true }],
  ['Jun-4', { ...nothing, spreadsheetDamage: true }],
])('reads %j', (text, expected) => {
  expect(readSizes(text)).toMatchObject(expected);
});

it('keeps the labels as printed, each once', () => {
  expect(readSizes('XS, s, Medium, XL, XL').labels).toEqual(['XS', 's', 'Medium', 'XL']);
  expect(readSizes('2–4 years').labels).toEqual(['2 years', '4 years']);
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 2_000 }),
  fc
    .array(
      fc.constantFrom('x', 'X', '1', '⁄', '1⁄2', 'extra ', '"', 'm', ' in ', 'bust', '-', '½', 'ﷺ', ',', "'"),
      {
        maxLength: 2_000,
      },
    )
    .map((parts) => parts.join('')),
);

it('never throws and gives ordered, sane spans', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const reading = readSizes(text);
      const spans = [reading.alpha, reading.ageMonths, reading.numbers, ...Object.values(reading.cm)];
      for (const span of spans) if (span !== null) expect(span.from).toBeLessThanOrEqual(span.to);
      expect(reading.printed.length).toBeLessThanOrEqual(300);
      expect(reading.ageMonths?.to ?? 0).toBeLessThanOrEqual(216);
    }),
  );
});

it('reads no further than 500 letters', () => {
  const text = `${'S '.repeat(250)}XL 24 months`;
  expect(readSizes(text)).toMatchObject({ ...letters('S'), ageMonths: null });
});
