import type { OrderView } from '../views-contract';
import { chaptersOf } from './order-view';

/** One thing that happened to an order, and what is known of it. */
export interface Moment {
  at: string;
  chapter: string;
  /** Which of the entry's times it is: `receivedAt`, `firstUsedAt`. */
  time: string;
  entry: Record<string, unknown>;
  /** Whether this is the entry itself and not something that became of it. */
  isMain: boolean;
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
/** Times at which something further happened; other times of an entry lie ahead or say the same. */
const further = ['firstUsedAt', 'revokedAt', 'lastByteAt', 'redactedAt'];

/** Everything that is known of an order in order of time: the sale, refunds, and the entries of every chapter. */
export function momentsOf(order: OrderView): Moment[] {
  const { placedAt, totalMinor, currency, channelAccount } = order;
  const sale: Moment = {
    at: placedAt,
    chapter: 'sale',
    time: 'placedAt',
    entry: { channelAccount, totalMinor, currency },
    isMain: true,
  };
  const refunds = order.refunds.map(({ refundedAt, hasFailed: _, ...refund }): Moment => ({
    at: refundedAt,
    chapter: 'refunds',
    time: 'refundedAt',
    entry: { ...refund, currency },
    isMain: true,
  }));
  const told = chaptersOf(order).flatMap(({ name, entries }) =>
    entries.flatMap((entry) => timesOf(name, entry, placedAt)),
  );
  return [sale, ...refunds, ...told].sort((one, other) => one.at.localeCompare(other.at));
}

/** What has no time of its own, as a claim nobody has made yet, holds since the sale. */
function timesOf(chapter: string, entry: Record<string, unknown>, placedAt: string): Moment[] {
  const times = Object.entries(entry).filter((pair): pair is [string, string] => isInstant(pair[1]));
  const [main = ['placedAt', placedAt]] = times.filter(([time]) => !further.includes(time));
  const after = times.filter(([time]) => further.includes(time));
  return [main, ...after].map(([time, at], index) => ({ at, chapter, time, entry, isMain: index === 0 }));
}

function isInstant(value: unknown): boolean {
  return typeof value === 'string' && instant.test(value);
}
