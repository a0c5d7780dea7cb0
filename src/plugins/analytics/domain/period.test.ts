import { addDays, seasonSlot, weekOf } from './day';
import { bucketOf, bucketsOf, daysInBucket, daysOf, lastDays, periodBefore } from './period';

describe('a period', () => {
  it('of the last 28 days has today in it and the 28 days before it', () => {
    const period = lastDays(28, '2026-11-25');
    expect(period).toEqual({ from: '2026-10-29', to: '2026-11-25' });
    expect(periodBefore(period)).toEqual({ from: '2026-10-01', to: '2026-10-28' });
    expect(daysOf(period)).toBe(28);
    expect(bucketOf(period)).toBe('day');
    expect(bucketsOf(period, 'day')).toHaveLength(28);
  });

  it('of a year is told in weeks, whose days add up to the year', () => {
    const period = lastDays(365, '2026-11-25');
    const buckets = bucketsOf(period, bucketOf(period));
    expect(buckets[0]).toBe('2025-11-24');
    expect(buckets.at(-1)).toBe('2026-11-23');
    const days = buckets.reduce((sum, first) => sum + daysInBucket(period, 'week', first), 0);
    expect(days).toBe(365);
  });

  it('counts days over the change of clocks and of years', () => {
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(weekOf('2026-11-29')).toBe('2026-11-23');
    expect(weekOf('2026-11-23')).toBe('2026-11-23');
  });

  it('has 52 places of a season in each year', () => {
    expect(seasonSlot('2026-01-01')).toBe(0);
    expect(seasonSlot('2026-01-08')).toBe(1);
    expect(seasonSlot('2026-12-31')).toBe(51);
    expect(seasonSlot('2024-12-31')).toBe(51);
  });
});
