import { missingForPublishing } from './publishing-minimum';

const page = { title: 'Rosalie', slug: 'rosalie', craft: 'sewing', priceMinor: 1200, currency: 'EUR' };

it('lets a page with its minimum be published', () => expect(missingForPublishing(page)).toEqual([]));

it('names everything that an empty page lacks', () => {
  expect(missingForPublishing({})).toEqual(['title', 'slug', 'craft', 'priceMinor', 'currency']);
});

it.each([
  ['title', '   '],
  ['title', null],
  ['slug', ''],
  ['craft', 'pottery'],
  ['priceMinor', -1],
  ['priceMinor', 9.5],
  ['priceMinor', null],
  ['currency', 'eur'],
  ['currency', ''],
])('refuses %s = %j', (name, value) =>
  expect(missingForPublishing({ ...page, [name]: value })).toEqual([name]),
);

it('lets a free pattern be published', () =>
  expect(missingForPublishing({ ...page, priceMinor: 0 })).toEqual([]));
