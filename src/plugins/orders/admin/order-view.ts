export interface OrderLineView {
  id: string;
  externalLine: string;
  patternId: string;
  title: string;
  quantity: number;
  priceMinor: number;
  taxMinor: number;
  boughtVersion: string | null;
  entitlement: { id: string; state: 'active' | 'revoked'; reason: string | null; changedAt: string };
}

export interface RefundView {
  refund: string;
  line: string | null;
  amountMinor: number;
  reason: string;
  refundedAt: string;
}

/** One order; beside these keys come the chapters of other rooms, each a list of entries. */
export interface OrderView {
  id: string;
  channelAccount: string;
  externalId: string;
  locale: string;
  country: string | null;
  currency: string;
  totalMinor: number;
  taxMinor: number;
  placedAt: string;
  recordedAt: string;
  customer: { id: string; email: string | null; name: string | null; locale: string };
  lines: OrderLineView[];
  refunds: RefundView[];
}

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
