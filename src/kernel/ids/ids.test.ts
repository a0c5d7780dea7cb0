import fc from 'fast-check';
import { newId } from './ids';

const time = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const random = fc.uint8Array({ minLength: 10, maxLength: 10 });

it('makes version 7 identifiers of the right form', () => {
  fc.assert(
    fc.property(time, random, (now, bits) => {
      expect(newId(now, bits)).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }),
  );
});

it('sorts by time', () => {
  fc.assert(
    fc.property(time, time, random, random, (a, b, bitsA, bitsB) => {
      fc.pre(a < b);
      expect(newId(a, bitsA) < newId(b, bitsB)).toBe(true);
    }),
  );
});
