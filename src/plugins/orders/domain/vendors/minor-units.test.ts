import fc from 'fast-check';
import { minorUnits } from './minor-units';

it.each([
  ['9.50', 'EUR', 950],
  ['9.5', 'EUR', 950],
  ['9', 'EUR', 900],
  ['0.07', 'USD', 7],
  ['950', 'JPY', 950],
  ['950.00', 'JPY', 950],
  ['1.234', 'KWD', 1_234],
  ['9.500000', 'EUR', 950],
  ['-10.00', 'EUR', -1_000],
  [9.99, 'EUR', 999],
  ['-0.00', 'EUR', 0],
])('%s %s are %d', (amount, currency, minor) => {
  expect(minorUnits(amount, currency)).toBe(minor);
});

it.each([
  ['9,50', 'EUR'],
  ['1e3', 'EUR'],
  ['', 'EUR'],
  ['9.505', 'EUR'],
  ['0.5', 'JPY'],
  ['1'.repeat(13), 'EUR'],
  [Number.NaN, 'EUR'],
  [Number.POSITIVE_INFINITY, 'EUR'],
])('%s %s is no amount', (amount, currency) => {
  expect(minorUnits(amount, currency)).toBeUndefined();
});

it('is exact for every amount of a currency with cents', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (minor) => {
      const cents = String(Math.abs(minor)).padStart(3, '0');
      const written = `${minor < 0 ? '-' : ''}${cents.slice(0, -2)}.${cents.slice(-2)}`;
      expect(minorUnits(written, 'EUR')).toBe(minor);
    }),
  );
});
