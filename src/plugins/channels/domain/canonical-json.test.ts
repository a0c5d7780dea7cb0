import fc from 'fast-check';
import { canonicalJson, contentHash } from './canonical-json';

/** The same facts with the names of every object in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, part]) => [name, shuffled(part)]),
  );
}

it('says the same of the same facts in whatever order', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
      expect(contentHash(JSON.parse(JSON.stringify(value)))).toBe(contentHash(value));
    }),
  );
});

it('says something else of other facts', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const isSame = JSON.stringify(shuffled(shuffled(one))) === JSON.stringify(other);
      fc.pre(!isSame && canonicalJson(one) !== canonicalJson(other));
      expect(contentHash(one)).not.toBe(contentHash(other));
    }),
  );
});

it('is JSON of the value, and has a hash that stays over releases', () => {
  expect(JSON.parse(canonicalJson({ b: [{ d: 1, c: null }], a: 'ü' }))).toEqual({
    a: 'ü',
    b: [{ c: null, d: 1 }],
  });
  expect(canonicalJson({ b: 1, a: 2 })).toBe('{"a":2,"b":1}');
  expect(contentHash({ b: 1, a: 2 })).toBe(
    'd3626ac30a87e6f7a6428233b3c68299976865fa5508e4267c5415c76af7a772',
  );
});
