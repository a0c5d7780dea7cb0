import type { VelocityView } from '../contract';
import type { SalesRow } from './compose-sales';
import type { Day } from './day';
import { bucketsOf, daysInBucket, type Bucket, type Period } from './period';
import { velocity } from './velocity';

/** A category's kept lines of the last days, and its trend. */
export interface CategoryWindow {
  category: string;
  liveSince: Day | null;
  last7: number;
  last28: number;
  last90: number;
  trend: VelocityView['trend'];
}

/** How fast each category sells, what sold most in the period first; a category without a sale then is there too. */
export function composeVelocity(
  rows: readonly SalesRow[],
  windows: readonly CategoryWindow[],
  { period, bucket, today }: { period: Period; bucket: Bucket; today: Day },
): VelocityView[] {
  const byCategory = Map.groupBy(rows, ({ category }) => category);
  const window = new Map(windows.map((one) => [one.category, one]));
  const buckets = bucketsOf(period, bucket);
  const views = [...new Set([...byCategory.keys(), ...window.keys()])].map((category): VelocityView => {
    const sold = byCategory.get(category) ?? [];
    const kept = (first: Day | null) =>
      sold.reduce((sum, row) => sum + (row.bucket === first ? row.lines - row.returned : 0), 0);
    const inBuckets = buckets.map(kept);
    const { liveSince = null, last7 = 0, last28 = 0, last90 = 0, trend = null } = window.get(category) ?? {};
    return {
      category,
      perDay: buckets.map((first, index) => inBuckets[index]! / daysInBucket(period, bucket, first)),
      lines: inBuckets.reduce((sum, lines) => sum + lines, 0),
      linesBefore: kept(null),
      last7: velocity({ lines: last7, liveSince, today }, 7),
      last28: velocity({ lines: last28, liveSince, today }, 28),
      last90: velocity({ lines: last90, liveSince, today }, 90),
      trend,
    };
  });
  return views.sort((a, b) => b.lines - a.lines || a.category.localeCompare(b.category, 'en'));
}
