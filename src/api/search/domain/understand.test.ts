import fc from 'fast-check';
import { vocabulary } from '../../facet/seed/vocabulary';
import { createDictionary } from './dictionary';
import { sizeWish } from './size-wish';
import { understand, type Understood } from './understand';

const dictionaryOf = (...languages: ('en' | 'de')[]) =>
  createDictionary(
    vocabulary.flatMap(({ terms }) =>
      terms.map((term) => ({ meaning: term.key, words: languages.flatMap((language) => term[language]) })),
    ),
  );
const english = dictionaryOf('en');
const german = dictionaryOf('de', 'en');

interface Expected {
  terms?: string[];
  craft?: string;
  sizes?: string;
  wish?: object;
  price?: object;
  text?: string;
}

function shown({ terms, craft, sizes, price, text }: Understood): Expected {
  const wish = sizes === null ? null : sizeWish(sizes.reading, { craft: craft?.craft ?? null, wearer: null });
  return {
    terms: terms.map(({ keys }) => [...keys].sort().join('|')),
    ...(craft === null ? {} : { craft: craft.craft }),
    ...(sizes === null ? {} : { sizes: sizes.text }),
    ...(wish === null ? {} : { wish }),
    ...(price === null ? {} : { price: { ...price.minor, currency: price.currency } }),
    text,
  };
}
const us = (from: number, to: number) => ({ us: { from, to } });

it.each<[string, Expected]>([
  [
    'beginner-friendly A-line skirt in sizes 0-24',
    {
      terms: ['skill-beginner', 'silhouette-a-line', 'garment-skirt'],
      sizes: 'sizes 0-24',
      wish: us(0, 24),
      text: '',
    },
  ],
  ['aline skirt', { terms: ['silhouette-a-line', 'garment-skirt'], text: '' }],
  ['A line Skirts', { terms: ['silhouette-a-line', 'garment-skirt'], text: '' }],
  ['pencil skirt', { terms: ['silhouette-pencil', 'garment-skirt'], text: '' }],
  ['easy dresses', { terms: ['skill-easy', 'garment-dress'], text: '' }],
  ['dress size 12', { terms: ['garment-dress'], sizes: 'size 12', wish: us(12, 12), text: '' }],
  ['dress US 4-18', { terms: ['garment-dress'], sizes: 'US 4-18', wish: us(4, 18), text: '' }],
  ['dress EU 34-54', { terms: ['garment-dress'], sizes: 'EU 34-54', wish: us(2, 22), text: '' }],
  [
    't-shirt S-XL',
    { terms: ['garment-t-shirt'], sizes: 'S-XL', wish: { alpha: { from: 3, to: 6 } }, text: '' },
  ],
  [
    'hoodie in size L',
    { terms: ['garment-hoodie'], sizes: 'size L', wish: { alpha: { from: 5, to: 5 } }, text: '' },
  ],
  ['blouse 3XL', { terms: ['garment-blouse'], sizes: '3XL', wish: { alpha: { from: 8, to: 8 } }, text: '' }],
  [
    'leggings 3-6 years',
    { terms: ['garment-leggings'], sizes: '3-6 years', wish: { age: { from: 36, to: 72 } }, text: '' },
  ],
  [
    'beanie for 6 months',
    { terms: ['garment-hat'], sizes: '6 months', wish: { age: { from: 6, to: 6 } }, text: '' },
  ],
  [
    'coat bust 92 cm',
    { terms: ['garment-coat'], sizes: 'bust 92 cm', wish: { bust: { from: 92, to: 92 } }, text: '' },
  ],
  [
    'skirt waist 70 cm hips 96 cm',
    {
      terms: ['garment-skirt'],
      sizes: 'waist 70 cm hips 96 cm',
      wish: { waist: { from: 70, to: 70 }, hip: { from: 96, to: 96 } },
      text: '',
    },
  ],
  [
    'skirt under 10 €',
    { terms: ['garment-skirt'], price: { from: null, to: 1000, currency: 'EUR' }, text: '' },
  ],
  [
    'skirt below $12.50',
    { terms: ['garment-skirt'], price: { from: null, to: 1250, currency: 'USD' }, text: '' },
  ],
  ['sewing pattern for a bag', { terms: ['project-bag'], craft: 'sewing', text: '' }],
  ['crochet blanket', { terms: ['project-blanket'], craft: 'crochet', text: '' }],
  ['Rosalie', { terms: [], text: 'Rosalie' }],
  ['Rosalie skirt', { terms: ['garment-skirt'], text: 'Rosalie' }],
  ['"full circle" skirt', { terms: ['garment-skirt'], text: '"full circle"' }],
  ['skirt -denim', { terms: ['garment-skirt'], text: '-denim' }],
  ['socks 6 mm', { terms: ['garment-socks', 'hook-6-mm|needle-6-mm'], text: '' }],
  ['socks 4-9 oz', { terms: ['garment-socks'], text: '4 9 oz' }],
  ['linen shirt', { terms: ['fabric-linen|fibre-linen|ground-plain', 'garment-shirt'], text: '' }],
  ["women's trousers", { terms: ['wearer-women', 'garment-trousers'], text: '' }],
  ['shorts', { terms: ['garment-shorts'], text: '' }],
  ['short sleeve', { terms: [], text: 'short sleeve' }],
  ['', { terms: [], text: '' }],
  ['   ', { terms: [], text: '' }],
])('understands %j', (query, expected) => {
  expect(shown(understand(query, english))).toEqual(expected);
});

it.each<[string, Expected]>([
  [
    'anfängerfreundlicher Rock in A-Linie Größe 34-54',
    {
      terms: ['skill-beginner', 'garment-skirt', 'silhouette-a-line'],
      sizes: 'Größe 34-54',
      wish: us(2, 22),
      text: '',
    },
  ],
  ['einfache Röcke', { terms: ['skill-easy', 'garment-skirt'], text: '' }],
  [
    'leichtes Kleid für Damen',
    { terms: ['skill-easy|yarn-light', 'garment-dress', 'wearer-women'], text: '' },
  ],
  ['Strickanleitung Mütze', { terms: ['garment-hat'], craft: 'knitting', text: '' }],
  ['Mutzen', { terms: ['garment-hat'], text: '' }],
  [
    'Hosen für Kinder 3-6 Jahre',
    {
      terms: ['garment-trousers', 'wearer-children'],
      sizes: '3-6 Jahre',
      wish: { age: { from: 36, to: 72 } },
      text: '',
    },
  ],
  [
    'Jacke unter 8,50 Euro',
    { terms: ['garment-jacket'], price: { from: null, to: 850, currency: 'EUR' }, text: '' },
  ],
  ['A-line skirt', { terms: ['silhouette-a-line', 'garment-skirt'], text: '' }],
])('versteht %j', (query, expected) => {
  expect(shown(understand(query, german))).toEqual(expected);
});

it('never throws, and what it takes for text was in the query', () => {
  const word = fc.constantFrom(
    'skirt',
    'A-line',
    '0-24',
    'size',
    '"',
    '-',
    'bust',
    '92',
    'cm',
    'under',
    '€',
    '10',
    'é',
    ' ',
  );
  const query = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(word, { maxLength: 60 }).map((words) => words.join(' ').slice(0, 200)),
  );
  fc.assert(
    fc.property(query, (text) => {
      const { text: rest } = understand(text, english);
      for (const part of rest.split(' ')) expect(text).toContain(part);
    }),
  );
});
