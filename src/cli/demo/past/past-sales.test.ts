import fc from 'fast-check';
import { crafts } from '../../../api/pattern/contract';
import { pastSales, type PastPattern } from './past-sales';
import { chance } from './random';
import { season, taleFactor } from './season';

const until = new Date('2026-11-25T00:00:00Z');

function pattern(over: Partial<PastPattern> = {}): PastPattern {
  const released = new Date('2024-10-01T00:00:00Z');
  return {
    patternId: 'p',
    craft: 'sewing',
    priceMinor: 950,
    currency: 'EUR',
    tale: 'steady',
    rate: 1,
    versions: [{ releasedVersionId: 'v1', releasedAt: released, isFaulty: false }],
    ...over,
  };
}

it('tells the same past for the same seed, and another one for another', () => {
  const told = (seed: number) => pastSales({ patterns: [pattern()], until, seed });
  expect(told(7)).toEqual(told(7));
  expect(told(7)).not.toEqual(told(8));
});

it('never sells before the first release, refunds before the sale or lets a refunded buyer download', () => {
  const first = new Date('2025-06-01T00:00:00Z');
  const second = new Date('2026-01-01T00:00:00Z');
  const patterns = [
    pattern({
      versions: [
        { releasedVersionId: 'v1', releasedAt: first, isFaulty: true },
        { releasedVersionId: 'v2', releasedAt: second, isFaulty: false },
      ],
    }),
  ];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
      const { orders, customers } = pastSales({ patterns, until, seed });
      expect(orders.length).toBeGreaterThan(100);
      for (const { placedAt, lines, customer, number } of orders) {
        expect(customers[customer]).toBeDefined();
        expect(orders[number - 1]?.placedAt).toBe(placedAt);
        for (const line of lines) {
          expect(placedAt >= first && placedAt < until).toBe(true);
          expect(line.releasedVersionId).toBe(placedAt < second ? 'v1' : 'v2');
          if (line.refundedAt !== null)
            expect(line.refundedAt > placedAt && line.refundedAt < until).toBe(true);
          for (const { at } of line.downloads) expect(at < (line.refundedAt ?? until)).toBe(true);
        }
      }
    }),
    { numRuns: 10 },
  );
});

it('follows the seasons and the tales', () => {
  const sold = (over: Partial<PastPattern>, from: string, to: string) =>
    pastSales({ patterns: [pattern({ rate: 3, ...over })], until, seed: 1 }).orders.filter(
      ({ placedAt }) => placedAt >= new Date(from) && placedAt < new Date(to),
    ).length;
  const [june, november] = [
    sold({ craft: 'knitting' }, '2026-06-01', '2026-07-01'),
    sold({ craft: 'knitting' }, '2025-11-01', '2025-12-01'),
  ];
  expect(november).toBeGreaterThan(2 * june);
  expect(sold({ tale: 'asleep' }, '2026-03-01', '2026-11-25')).toBe(0);
  expect(sold({ tale: 'rising' }, '2026-05-01', '2026-11-01')).toBeGreaterThan(
    sold({ tale: 'falling' }, '2026-05-01', '2026-11-01'),
  );
  expect(taleFactor('asleep', 0.7)).toBe(0);
  const both = [pattern({ rate: 3 }), pattern({ patternId: 'q', tale: 'asleep', rate: 3 })];
  const lines = pastSales({ patterns: both, until, seed: 2 }).orders.filter(
    ({ placedAt }) => placedAt > new Date('2026-03-01'),
  );
  expect(lines.flatMap((order) => order.lines).filter((line) => line.pattern.patternId === 'q')).toEqual([]);
});

it.each(crafts)('has for %s a season with the mean of 1', (craft) => {
  const days = Array.from({ length: 365 }, (_, day) => season(craft, new Date(Date.UTC(2025, 0, 1 + day))));
  expect(days.reduce((sum, value) => sum + value, 0) / 365).toBeCloseTo(1, 1);
});

it('draws as many as expected', () => {
  const luck = chance(3);
  const drawn = Array.from({ length: 20_000 }, () => luck.count(2.5));
  expect(drawn.reduce((sum, value) => sum + value, 0) / drawn.length).toBeCloseTo(2.5, 1);
  expect(new Set(Array.from({ length: 1_000 }, () => luck.between(1, 3)))).toEqual(new Set([1, 2, 3]));
});
