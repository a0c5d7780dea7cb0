import fc from 'fast-check';
import { shareOut } from './share-out';

it('gives all of it away, to nobody more than a unit too much', () => {
  fc.assert(
    fc.property(
      fc.nat(10_000_000),
      fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 30 }),
      (amount, weights) => {
        const shares = shareOut(amount, weights);
        const whole = weights.reduce((sum, weight) => sum + weight, 0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(amount);
        if (whole === 0) return;
        shares.forEach((share, index) => {
          expect(Math.abs(share - (amount * weights[index]!) / whole)).toBeLessThanOrEqual(1);
        });
      },
    ),
  );
});

it('has nothing to give where nobody is', () => {
  expect(shareOut(100, [])).toEqual([]);
});
