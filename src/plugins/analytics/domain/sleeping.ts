import { addDays, daysBetween, seasonSlot, type Day } from './day';

/** What is known of a pattern that once sold. */
export interface SaleHistory {
  /** Since when it can be bought. */
  liveSince: Day;
  lastSale: Day;
  /** Paid lines in the year up to its last sale, that one counted in. */
  linesBefore: number;
  today: Day;
  /** How much each of the year's 52 slots sells against the mean of 1. */
  season: readonly number[];
}

/** Why a pattern is held to sleep. */
export interface Sleep {
  lastSale: Day;
  gapDays: number;
  /** Paid lines a day in an average season, before the gap. */
  ratePerDay: number;
  /** So many sales the gap would have seen at that rate, season counted in. */
  expected: number;
  /** How likely no sale at all is then: exp(−expected). */
  probability: number;
}

const shortestGap = 90;
const yearDays = 364;
/** A launch week is no rate: the time before the gap counts as four weeks at least. */
const shortestBefore = 28;
const unlikely = 0.01;

/**
 * Whether a pattern has fallen asleep: no sale for 90 days, and at the rate of the year before, in this season, that
 * would happen less than once in a hundred times. The last sale begins the gap and says nothing of the rate, so a
 * pattern that sold once never sleeps by this.
 */
export function sleep({ liveSince, lastSale, linesBefore, today, season }: SaleHistory): Sleep | null {
  const gapDays = daysBetween(lastSale, today);
  if (gapDays < shortestGap) return null;
  const begins = [liveSince, addDays(lastSale, -yearDays)].sort().at(-1)!;
  const from = [begins, addDays(lastSale, -shortestBefore)].sort()[0]!;
  const ratePerDay = (linesBefore - 1) / seasonDays(from, lastSale, season);
  const expected = ratePerDay * seasonDays(lastSale, today, season);
  const probability = Math.exp(-expected);
  return probability < unlikely ? { lastSale, gapDays, ratePerDay, expected, probability } : null;
}

/** The days after `from` up to `to`, each weighed by its season. */
function seasonDays(from: Day, to: Day, season: readonly number[]): number {
  let total = 0;
  for (let day = 1; day <= daysBetween(from, to); day += 1)
    total += season[seasonSlot(addDays(from, day))] ?? 1;
  return total;
}
