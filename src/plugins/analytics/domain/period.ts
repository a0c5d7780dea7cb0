import { addDays, daysBetween, weekOf, type Day } from './day';

/** Days of the shop's calendar, both ends counted in. */
export interface Period {
  from: Day;
  to: Day;
}

/** `day` as long as days can be told apart on a small chart, `week` beyond. */
export type Bucket = 'day' | 'week';

export function daysOf({ from, to }: Period): number {
  return daysBetween(from, to) + 1;
}

/** The last so many days, today counted in. */
export function lastDays(days: number, today: Day): Period {
  return { from: addDays(today, 1 - days), to: today };
}

/** As many days as the period has, right before it. */
export function periodBefore(period: Period): Period {
  return { from: addDays(period.from, -daysOf(period)), to: addDays(period.from, -1) };
}

export function bucketOf(period: Period): Bucket {
  return daysOf(period) > 62 ? 'week' : 'day';
}

/** The first days of a period's buckets; the first and the last week may reach out of it. */
export function bucketsOf(period: Period, bucket: Bucket): Day[] {
  const step = bucket === 'week' ? 7 : 1;
  const first = bucket === 'week' ? weekOf(period.from) : period.from;
  const count = Math.floor(daysBetween(first, period.to) / step) + 1;
  return Array.from({ length: count }, (_, index) => addDays(first, index * step));
}

/** How many days of the period a bucket has: fewer than seven in a week that is cut by its end. */
export function daysInBucket(period: Period, bucket: Bucket, first: Day): number {
  if (bucket === 'day') return 1;
  const from = first < period.from ? period.from : first;
  const last = addDays(first, 6);
  return daysBetween(from, last > period.to ? period.to : last) + 1;
}
