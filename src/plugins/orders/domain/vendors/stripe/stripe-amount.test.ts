import fc from 'fast-check';
import { fromStripeAmount, toStripeAmount } from './stripe-amount';

it.each([
  ['EUR', 950, 950],
  ['JPY', 950, 950],
  ['KRW', 1, 1],
  ['ISK', 950, 95_000],
  ['UGX', 950, 95_000],
  ['KWD', 950, 950],
  ['TWD', 950, 950],
])('%s: %i of ours are %i of Stripe’s', (currency, ours, theirs) => {
  expect(toStripeAmount(ours, currency)).toBe(theirs);
  expect(fromStripeAmount(theirs, currency)).toBe(ours);
});

it('sends no amount that Stripe would refuse for its last decimal', () => {
  expect(toStripeAmount(951, 'KWD')).toBeUndefined();
});

it('rounds what is finer than our smallest coin, and refuses nothing that was paid', () => {
  expect(fromStripeAmount(95_049, 'ISK')).toBe(950);
  expect(fromStripeAmount(95_050, 'ISK')).toBe(951);
});

it('comes back as it went', () => {
  const currencies = ['EUR', 'USD', 'JPY', 'ISK', 'UGX', 'MGA', 'HUF', 'KWD', 'BHD', 'CLP', 'XOF', 'TWD'];
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99_999_999 }),
      fc.constantFrom(...currencies),
      (minor, currency) => {
        const theirs = toStripeAmount(minor, currency);
        if (theirs !== undefined) expect(fromStripeAmount(theirs, currency)).toBe(minor);
      },
    ),
  );
});
