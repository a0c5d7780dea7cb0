import fc from 'fast-check';
import type { CollectionOffer, Offers, PatternOffer } from '../../../../api/pattern/contract';
import { priceCheckout, type AskedItem } from './price-checkout';

const skirt: PatternOffer = {
  patternId: 'skirt-id',
  slug: 'skirt',
  title: 'Skirt',
  priceMinor: 950,
  currency: 'EUR',
  openFromMinor: null,
  licences: [{ licence: 'small-business', priceMinor: 4_500 }],
  isReleased: true,
};
const hood = { ...skirt, patternId: 'hood-id', slug: 'hood', title: 'Hood', priceMinor: 400, licences: [] };
const open = { ...hood, patternId: 'open-id', slug: 'open', openFromMinor: 200 };
const bundle: CollectionOffer = {
  collectionId: 'bundle-id',
  slug: 'bundle',
  title: 'Both',
  priceMinor: 1_100,
  currency: 'EUR',
  patterns: [skirt, hood],
  isWhole: true,
};
const offersOf = (patterns: PatternOffer[], collections: CollectionOffer[] = []): Offers => ({
  patterns: new Map(patterns.map((one) => [one.slug, one])),
  collections: new Map(collections.map((one) => [one.slug, one])),
});
const asked = (over: Partial<AskedItem>): AskedItem => ({ licence: 'personal', quantity: 1, ...over });
const all = offersOf([skirt, hood, open], [bundle]);

it('prices patterns, licences and collections from the catalogue', () => {
  const items = [
    asked({ pattern: 'skirt', quantity: 2 }),
    asked({ pattern: 'skirt', licence: 'small-business' }),
    asked({ collection: 'bundle' }),
  ];
  expect(priceCheckout(items, all)).toEqual({
    kind: 'priced',
    checkout: {
      currency: 'EUR',
      totalMinor: 1_900 + 4_500 + 1_100,
      shown: [
        { title: 'Skirt', quantity: 2, unitMinor: 950 },
        { title: 'Skirt', quantity: 1, unitMinor: 4_500 },
        { title: 'Both', quantity: 1, unitMinor: 1_100 },
      ],
      lines: [
        { line: '1', patternId: 'skirt-id', licence: 'personal', quantity: 2, totalMinor: 1_900 },
        { line: '2', patternId: 'skirt-id', licence: 'small-business', quantity: 1, totalMinor: 4_500 },
        { line: '3', patternId: 'skirt-id', licence: 'personal', quantity: 1, totalMinor: 774 },
        { line: '4', patternId: 'hood-id', licence: 'personal', quantity: 1, totalMinor: 326 },
      ],
    },
  });
});

it.each<[string, AskedItem, object]>([
  ['what is not in the catalogue', asked({ pattern: 'nobody' }), { kind: 'not-for-sale', item: 'nobody' }],
  ['a bundle that is not there', asked({ collection: 'none' }), { kind: 'not-for-sale', item: 'none' }],
  [
    'a licence that is not sold',
    asked({ pattern: 'skirt', licence: 'print-shop' }),
    { kind: 'no-such-licence', item: 'skirt', licence: 'print-shop' },
  ],
  [
    'a licence for a bundle',
    asked({ collection: 'bundle', licence: 'small-business' }),
    { kind: 'no-such-licence', item: 'bundle', licence: 'small-business' },
  ],
  [
    'an amount for a price that stands',
    asked({ pattern: 'skirt', amountMinor: 1 }),
    { kind: 'price-not-open' },
  ],
  ['an amount for a bundle', asked({ collection: 'bundle', amountMinor: 1 }), { kind: 'price-not-open' }],
  [
    'less than the least',
    asked({ pattern: 'open', amountMinor: 199 }),
    { kind: 'below-minimum', item: 'open', minimumMinor: 200 },
  ],
  ['more than can be paid', asked({ pattern: 'open', amountMinor: 100_000_000 }), { kind: 'too-much' }],
])('refuses %s', (_what, item, refusal) => {
  expect(priceCheckout([item], all)).toMatchObject({ kind: 'refused', refusal });
});

it('sells nothing that has no released version, and no bundle that is not whole or has no price', () => {
  const unreleased = { ...hood, isReleased: false };
  const bundles = [
    { ...bundle, slug: 'a', patterns: [skirt, unreleased] },
    { ...bundle, slug: 'b', isWhole: false },
    { ...bundle, slug: 'c', priceMinor: null },
    { ...bundle, slug: 'd', patterns: [] },
  ];
  const offers = offersOf([unreleased], bundles);
  expect(priceCheckout([asked({ pattern: 'hood' })], offers)).toMatchObject({ kind: 'refused' });
  for (const { slug } of bundles)
    expect(priceCheckout([asked({ collection: slug })], offers)).toMatchObject({
      kind: 'refused',
      refusal: { kind: 'not-for-sale', item: slug },
    });
});

it('takes one currency at a time, and only the catalogue’s', () => {
  const pounds = { ...hood, slug: 'pounds', currency: 'GBP' };
  const offers = offersOf([skirt, pounds]);
  const both = [asked({ pattern: 'skirt' }), asked({ pattern: 'pounds' })];
  const refusal = { kind: 'currencies-differ', currencies: ['EUR', 'GBP'] };
  expect(priceCheckout(both, offers)).toEqual({ kind: 'refused', refusal });
  expect(priceCheckout([asked({ pattern: 'skirt' })], offers, 'GBP')).toEqual({ kind: 'refused', refusal });
  expect(priceCheckout([asked({ pattern: 'skirt' })], offers, 'EUR')).toMatchObject({ kind: 'priced' });
});

const price = fc.integer({ min: 0, max: 20_000 });
const offer = fc.record({ priceMinor: price, openFromMinor: fc.option(price) });
const basket = fc.array(
  fc.record({
    what: fc.constantFrom('pattern' as const, 'collection' as const),
    patterns: fc.array(offer, { minLength: 1, maxLength: 12 }),
    bundlePrice: price,
    quantity: fc.integer({ min: 1, max: 9 }),
    named: fc.option(price),
  }),
  { minLength: 1, maxLength: 12 },
);

it('adds up: the lines to the total, and so do the items shown; no line costs less than nothing', () => {
  fc.assert(
    fc.property(basket, (wanted) => {
      const collections = wanted.map(({ patterns, bundlePrice }, index): CollectionOffer => ({
        ...bundle,
        slug: `c${index}`,
        priceMinor: bundlePrice,
        patterns: patterns.map((one, place) => ({ ...skirt, ...one, patternId: `${index}-${place}` })),
      }));
      const patterns = collections.map(({ patterns: [first] }, index) => ({ ...first!, slug: `p${index}` }));
      const items = wanted.map(({ what, quantity, named }, index): AskedItem => {
        if (what === 'collection') return asked({ collection: `c${index}`, quantity });
        const least = patterns[index]!.openFromMinor;
        const isNamed = named !== null && least !== null && named >= least;
        return asked({ pattern: `p${index}`, quantity, ...(isNamed ? { amountMinor: named } : {}) });
      });
      const answer = priceCheckout(items, offersOf(patterns, collections));
      if (answer.kind === 'refused') throw new Error(answer.refusal.kind);
      const { totalMinor, lines, shown } = answer.checkout;
      expect(lines.reduce((sum, line) => sum + line.totalMinor, 0)).toBe(totalMinor);
      expect(shown.reduce((sum, item) => sum + item.unitMinor * item.quantity, 0)).toBe(totalMinor);
      for (const line of lines) expect(line.totalMinor).toBeGreaterThanOrEqual(0);
      expect(new Set(lines.map(({ line }) => line)).size).toBe(lines.length);
    }),
  );
});
