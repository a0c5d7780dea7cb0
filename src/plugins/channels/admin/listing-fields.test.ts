import type { ListingDocument } from '../contract';
import { differences, labelOf } from './listing-fields';

const good: ListingDocument = {
  sku: 'sku-1',
  patternId: 'abc123',
  locale: 'en',
  title: 'Rosalie skirt',
  summary: '',
  description: 'A skirt.',
  craft: 'sewing',
  tags: ['skirt'],
  designer: null,
  price: { minor: 950, currency: 'EUR' },
  availability: 'available',
  version: { label: '1.1.0', releasedAt: '2026-11-20T10:00:00.000Z', changelog: null, errata: 0 },
  files: [{ role: 'template', format: 'pdf', pageFormat: 'A4', language: '', bytes: 1 }],
  coverUrl: null,
  pageUrl: null,
};
const listed = (change = {}) => ({ kind: 'listed' as const, document: { ...good, ...change } });
const removed = { kind: 'removed' as const, sku: 's', patternId: 'p', reason: 'not-wanted' as const };

it('names the fields that differ with what was and what is to be', () => {
  const newer = listed({ title: 'New', version: { ...good.version, label: '2.0.0' } });
  expect(differences(listed(), newer)).toEqual([
    { name: 'version', was: '1.1.0', now: '2.0.0' },
    { name: 'title', was: 'Rosalie skirt', now: 'New' },
  ]);
  expect(differences(listed(), listed())).toEqual([]);
});

it('has everything to tell of a new listing and of one that goes', () => {
  expect(differences(null, listed()).every(({ was, now }) => was === null && now !== null)).toBe(true);
  expect(differences(listed(), removed).every(({ now }) => now === null)).toBe(true);
  expect(differences(null, removed)).toEqual([]);
  expect([labelOf(listed()), labelOf(removed), labelOf(null)]).toEqual(['1.1.0', null, null]);
});

it('writes money as its currency is divided', () => {
  const price = (minor: number, currency: string) =>
    differences(null, listed({ price: { minor, currency } })).find(({ name }) => name === 'price')?.now;
  expect([price(950, 'EUR'), price(950, 'JPY')]).toEqual(['9.50 EUR', '950 JPY']);
});
