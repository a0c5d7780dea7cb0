import type { OrderView } from '../views-contract';

export interface Chapter {
  name: string;
  entries: Record<string, unknown>[];
}

const own = new Set<string>([
  'id',
  'channelAccount',
  'externalId',
  'locale',
  'country',
  'currency',
  'totalMinor',
  'taxMinor',
  'placedAt',
  'recordedAt',
  'customer',
  'lines',
  'refunds',
]);

/** What other rooms know of the order, in the order they were told. */
export function chaptersOf(order: OrderView): Chapter[] {
  return Object.entries(order).flatMap(([name, entries]: [string, unknown]) =>
    own.has(name) || !Array.isArray(entries) ? [] : [{ name, entries: entries as Record<string, unknown>[] }],
  );
}
