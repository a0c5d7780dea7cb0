import fc from 'fast-check';
import { shareOut } from './share-out';

const minor = fc.integer({ min: 0, max: 1_000_000_000_000 });
const weights = fc.array(fc.integer({ min: 0, max: 100_000_000 }), { minLength: 1, maxLength: 200 });

it.each<[number, number[], number[]]>([
  [1000, [1, 1, 1], [334, 333, 333]],
  [1, [1, 1, 1], [1, 0, 0]],
  [0, [5, 7], [0, 0]],
  [1500, [950, 900], [770, 730]],
  [100, [0, 0], [50, 50]],
  [101, [0, 0], [51, 50]],
  [10, [0, 4], [0, 10]],
])('shares %i out over %j as %j', (amount, given, shares) => {
  expect(shareOut(amount, given)).toEqual(shares);
});

it('adds up to the minor unit, and nobody is further than one unit from the exact part', () => {
  fc.assert(
    fc.property(minor, weights, (amount, given) => {
      const shares = shareOut(amount, given);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(amount);
      const sum = given.reduce((total, weight) => total + weight, 0);
      for (const [index, share] of shares.entries()) {
        expect(share).toBeGreaterThanOrEqual(0);
        if (sum > 0) expect(Math.abs(share - (amount / sum) * given[index]!)).toBeLessThan(1.001);
      }
    }),
  );
});

it('has nothing to give where nobody is', () => {
  expect(shareOut(100, [])).toEqual([]);
});

it('gives back the weights where they are the amount already', () => {
  fc.assert(
    fc.property(weights, (given) => {
      const sum = given.reduce((total, weight) => total + weight, 0);
      fc.pre(sum > 0);
      expect(shareOut(sum, given)).toEqual(given);
    }),
  );
});

it('gives no share to what costs nothing beside what costs something', () => {
  fc.assert(
    fc.property(minor, weights, (amount, given) => {
      fc.pre(given.some((weight) => weight > 0));
      const shares = shareOut(amount, given);
      for (const [index, weight] of given.entries()) if (weight === 0) expect(shares[index]).toBe(0);
    }),
  );
});
