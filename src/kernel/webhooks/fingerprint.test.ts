import fc from 'fast-check';
import { fingerprint } from './fingerprint';

it('is the same for the same facts in any order of keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (facts) => {
      const turned = Object.fromEntries(Object.entries(facts).reverse());
      expect(fingerprint(turned)).toBe(fingerprint(facts));
      expect(fingerprint({ ...facts, absent: undefined })).toBe(fingerprint({ ...facts }));
    }),
  );
});

it('differs where the facts do', () => {
  const facts = [
    { a: 1 },
    { a: '1' },
    { a: [1] },
    { a: [1, 2] },
    { a: [2, 1] },
    { a: null },
    { b: 1 },
    [],
    {},
    null,
  ];
  expect(new Set(facts.map(fingerprint)).size).toBe(facts.length);
});
