import { goodDocument } from '../domain/listing-document.fixture';
import { differences, labelOf } from './listing-fields';

const listed = (change = {}) => ({ kind: 'listed' as const, document: goodDocument(change) });
const removed = { kind: 'removed' as const, sku: 's', patternId: 'p', reason: 'not-wanted' as const };

it('names the fields that differ with what was and what is to be', () => {
  const newer = listed({ title: 'New', version: { ...goodDocument().version, label: '2.0.0' } });
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
