import fc from 'fast-check';
import { mostTries, nextTryAfter } from './retry-schedule';

const plain = { random: 0, retryAfterMs: null };

it('tries ten times over 76 hours, as the standard advises', () => {
  const delays = Array.from({ length: mostTries }, (_, index) => nextTryAfter(index + 1, plain));
  expect(delays).toEqual([5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400, null]);
  const hours = delays.reduce<number>((sum, delay) => sum + (delay ?? 0), 0) / 3_600;
  expect(hours).toBeGreaterThan(75);
  expect(hours).toBeLessThan(77);
});

it('spreads by up to a tenth, waits as long as it is asked to, and never more than a day and its tenth', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: mostTries - 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.option(fc.integer({ min: 0, max: 10 * 86_400_000 })),
      (tries, random, retryAfterMs) => {
        const least = nextTryAfter(tries, plain)!;
        const asked = Math.min(86_400, (retryAfterMs ?? 0) / 1_000);
        const delay = nextTryAfter(tries, { random, retryAfterMs })!;
        expect(delay).toBeGreaterThanOrEqual(Math.max(least, asked));
        expect(delay).toBeLessThanOrEqual(Math.ceil(Math.max(least, asked) * 1.1));
      },
    ),
  );
});

it('ends after the last try, whatever the receiver asks for', () => {
  expect(nextTryAfter(mostTries, { random: 0, retryAfterMs: 1_000 })).toBeNull();
  expect(nextTryAfter(mostTries + 5, plain)).toBeNull();
});
