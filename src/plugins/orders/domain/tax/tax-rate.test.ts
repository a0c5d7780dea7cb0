import fc from 'fast-check';
import { taxRate } from './tax-rate';

it.each([
  [950, 152, 190],
  [950, 0, 0],
  [1_190, 190, 190],
  [1_000, 203, 255],
  [1_000, 52, 55],
  [1_000, 21, 21],
  [100, 100, 0],
])('of %d with %d tax is %d ‰', (grossMinor, taxMinor, rate) => {
  expect(taxRate({ grossMinor, taxMinor })).toBe(rate);
});

it('finds every rate of a whole percent again in prices of some euros', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 27 }),
      fc.integer({ min: 400, max: 100_000 }),
      (percent, grossMinor) => {
        const taxMinor = Math.round((grossMinor * percent) / (100 + percent));
        expect(taxRate({ grossMinor, taxMinor })).toBe(percent * 10);
      },
    ),
  );
});
