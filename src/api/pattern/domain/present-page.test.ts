import { inLanguage, presentItem, type ListRow } from './present-page';

const words = (...locales: string[]) => locales.map((locale) => ({ locale, text: `in ${locale}` }));

it.each([
  ['de', words('en', 'de'), 'in de'],
  ['de-AT', words('en', 'de'), 'in de'],
  ['de-AT', words('de', 'de-AT'), 'in de-AT'],
  ['fr', words('de', 'en'), 'in en'],
  ['fr', words('de', 'es'), 'in de'],
  ['fr', [], null],
])('says it in %s as well as it can', (locale, given, expected) =>
  expect(inLanguage(given, locale)).toBe(expected),
);

const row: ListRow = {
  document_id: 'p1',
  slug: 'rosalie',
  locale: 'en',
  title: 'Rosalie',
  summary: null,
  craft: 'sewing',
  price_minor: 0,
  currency: 'EUR',
  published_at: new Date(0),
  designer_name: null,
  designer_slug: null,
  label: null,
  released_at: null,
  cover: null,
  terms: [],
};

it('shows terms once, in order, and only those it knows', () => {
  const keys = new Map([
    [1, 'b'],
    [2, 'a'],
    [3, 'b'],
  ]);
  expect(presentItem({ ...row, terms: [1, 2, 3, 4] }, keys).terms).toEqual(['a', 'b']);
  expect(presentItem({ ...row, terms: null }, keys).terms).toEqual([]);
});

it('lets nothing through that is not named', () => {
  const carrying = { ...row, vault_key: 'secret', stage: 'decline', id: 7 };
  expect(presentItem(carrying, new Map())).toEqual({
    documentId: 'p1',
    slug: 'rosalie',
    locale: 'en',
    title: 'Rosalie',
    summary: null,
    craft: 'sewing',
    price: { minor: 0, currency: 'EUR' },
    designer: null,
    cover: null,
    terms: [],
    currentVersion: null,
    publishedAt: '1970-01-01T00:00:00.000Z',
  });
});
