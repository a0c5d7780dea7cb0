import fc from 'fast-check';
import { listingContentSchema, overridesSchema, type Overrides } from '../contract';
import { contentHash } from './canonical-json';
import { desiredContent } from './desired-content';
import { publishedPattern, site } from './listing-document.fixture';

const about = { patternId: 'abc123', sku: 'sku-1', wanted: true, overrides: {} };

it('is the published page with the version on sale, by its public facts', () => {
  const content = desiredContent(about, publishedPattern, site);
  expect(listingContentSchema.parse(content)).toEqual(content);
  expect(content).toMatchObject({
    kind: 'listed',
    document: {
      sku: 'sku-1',
      title: 'Rosalie skirt',
      price: { minor: 950, currency: 'EUR' },
      availability: 'available',
      version: { label: '1.1.0', errata: 1 },
      coverUrl: 'https://shop.example/uploads/rosalie.png',
      pageUrl: 'https://shop.example/p/rosalie-skirt',
    },
  });
  expect(JSON.stringify(content)).not.toContain('v1');
});

it.each([
  ['not-wanted', { ...about, wanted: false }, publishedPattern],
  ['not-published', about, undefined],
  ['no-version', about, { ...publishedPattern, current: null }],
] as const)('is nothing when %s', (reason, listing, page) => {
  expect(desiredContent(listing, page, site)).toEqual({
    kind: 'removed',
    sku: 'sku-1',
    patternId: 'abc123',
    reason,
  });
});

it('takes what the operator says differently, field by field, and nothing else', () => {
  const overrides = fc.record(
    {
      title: fc.string({ minLength: 1, maxLength: 40 }),
      description: fc.string({ minLength: 1, maxLength: 80 }),
      tags: fc.array(fc.string({ minLength: 1, maxLength: 10 }), { maxLength: 5 }),
      priceMinor: fc.nat(100_000),
      availability: fc.constantFrom('available' as const, 'unavailable' as const),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(overrides, (said) => {
      const plain = desiredContent(about, publishedPattern, site);
      const content = desiredContent({ ...about, overrides: said as Overrides }, publishedPattern, site);
      if (plain.kind !== 'listed' || content.kind !== 'listed') throw new Error('not listed');
      const { priceMinor, ...others } = said;
      expect(content.document).toEqual({
        ...plain.document,
        ...others,
        ...(priceMinor === undefined ? {} : { price: { minor: priceMinor, currency: 'EUR' } }),
      });
    }),
  );
});

it('has the same hash for the same page, and another for every change a buyer could see', () => {
  const hash = (change: object) =>
    contentHash(desiredContent(about, { ...publishedPattern, ...change }, site));
  expect(hash({})).toBe(hash({}));
  const changed = [
    { title: 'Rosalie' },
    { priceMinor: 951 },
    { cover: null },
    { terms: [] },
    { current: { ...publishedPattern.current, label: '1.1.1' } },
    { current: { ...publishedPattern.current, errata: 2 } },
  ].map(hash);
  expect(new Set([hash({}), ...changed]).size).toBe(changed.length + 1);
});

it('leaves media of a bucket where they are, and has no page address where the shop said none', () => {
  const cover = { url: 'https://cdn.example/a.png', thumbnail: null, alternativeText: null };
  const content = desiredContent(about, { ...publishedPattern, cover }, { ...site, patternPage: '' });
  expect(content).toMatchObject({ document: { coverUrl: cover.url, pageUrl: null } });
});

it('refuses overrides with more than its fields', () => {
  expect(overridesSchema.safeParse({ title: 'x', vaultKey: 'y' }).success).toBe(false);
  expect(overridesSchema.safeParse({ title: '' }).success).toBe(false);
  expect(overridesSchema.safeParse({ priceMinor: -1 }).success).toBe(false);
});
