import { createHash } from 'node:crypto';
import { newId } from '../../../kernel/ids/ids';
import type { Past, PastLine, PastOrder, PastShop } from './past-sales';

export interface PastContext {
  /** Ids of the channel accounts. */
  accounts: Readonly<Record<PastShop, string>>;
  /** By version, what a sale keeps of its pattern: title and place in the vocabulary. */
  sold: ReadonlyMap<string, { title: string; category: unknown }>;
  /** By version, one of its files that buyers fetch. */
  fileOf: ReadonlyMap<string, string>;
}

type Row = Record<string, unknown>;

/** Rows by table, in the order in which foreign keys want them. */
export type PastRows = Record<
  'customer' | 'orders' | 'order_line' | 'refund' | 'entitlement' | 'download' | 'inquiry',
  Row[]
>;

/** What the demo's past looks like in the ledger; every order says by its number that it is one of the demo. */
export function pastRows({ customers, orders }: Past, context: PastContext): PastRows {
  const rows: PastRows = {
    customer: [],
    orders: [],
    order_line: [],
    refund: [],
    entitlement: [],
    download: [],
    inquiry: [],
  };
  const firstOrder = new Map<number, PastOrder>();
  for (const order of orders) if (!firstOrder.has(order.customer)) firstOrder.set(order.customer, order);
  const customerIds = customers.map((customer, index) => {
    const since = firstOrder.get(index)?.placedAt ?? new Date();
    const id = newId(since.getTime());
    const { email, name, locale } = customer;
    const told = `${since.toISOString()} demo`;
    rows.customer.push({ id, email, name, locale, name_told: told, locale_told: told, created_at: since });
    return id;
  });
  for (const order of orders) {
    const { country, locale } = customers[order.customer]!;
    addOrder(rows, context, order, { customerId: customerIds[order.customer]!, country, locale });
  }
  return rows;
}

interface Buyer {
  customerId: string;
  country: string;
  locale: string;
}

function addOrder(rows: PastRows, context: PastContext, order: PastOrder, buyer: Buyer): void {
  const orderId = newId(order.placedAt.getTime());
  const externalId = `DEMO-${String(order.number).padStart(5, '0')}`;
  rows.orders.push({
    id: orderId,
    channel_account_id: context.accounts[order.shop],
    external_id: externalId,
    customer_id: buyer.customerId,
    locale: buyer.locale,
    country: buyer.country,
    currency: order.currency,
    total_minor: order.lines.reduce((sum, { priceMinor }) => sum + priceMinor, 0),
    placed_at: order.placedAt,
    recorded_at: order.placedAt,
    fingerprint: sha256(`demo ${externalId}`),
  });
  order.lines.forEach((line, index) => {
    addLine(rows, context, line, { orderId, externalId, number: index + 1, placedAt: order.placedAt, buyer });
  });
}

function addLine(
  rows: PastRows,
  { sold, fileOf }: PastContext,
  line: PastLine,
  of: { orderId: string; externalId: string; number: number; placedAt: Date; buyer: Buyer },
): void {
  const { releasedVersionId, refundedAt, inquiry } = line;
  const lineId = newId(of.placedAt.getTime());
  const entitlementId = newId(of.placedAt.getTime());
  const { patternId } = line.pattern;
  const { title, category } = sold.get(releasedVersionId)!;
  rows.order_line.push({
    id: lineId,
    order_id: of.orderId,
    external_line: String(of.number),
    pattern_id: patternId,
    released_version_id: releasedVersionId,
    title,
    category: JSON.stringify(category),
    quantity: 1,
    price_minor: line.priceMinor,
    fee_minor: line.feeMinor,
  });
  rows.entitlement.push({
    id: entitlementId,
    customer_id: of.buyer.customerId,
    order_line_id: lineId,
    pattern_id: patternId,
    ...(refundedAt === null ? { state: 'active', reason: null } : { state: 'revoked', reason: 'refunded' }),
    granted_at: of.placedAt,
    changed_at: refundedAt ?? of.placedAt,
  });
  if (refundedAt !== null) {
    rows.refund.push({
      id: newId(refundedAt.getTime()),
      order_id: of.orderId,
      order_line_id: lineId,
      external_id: `${of.externalId}-R${of.number}`,
      amount_minor: line.priceMinor,
      reason: 'demo',
      refunded_at: refundedAt,
      fingerprint: sha256(`demo refund ${of.externalId} ${of.number}`),
    });
  }
  line.downloads.forEach(({ at, releasedVersionId: fetched }, index) => {
    const fileId = fileOf.get(fetched);
    if (fileId === undefined) return;
    rows.download.push({
      id: newId(at.getTime()),
      ticket_hash: createHash('sha256').update(`demo ${entitlementId} ${index}`).digest(),
      entitlement_id: entitlementId,
      released_file_id: fileId,
      state: 'complete',
      minted_at: at,
      expires_at: new Date(at.getTime() + 3_600_000),
      last_byte_at: new Date(at.getTime() + 4_000),
    });
  });
  if (inquiry !== null) {
    rows.inquiry.push({
      id: newId(inquiry.at.getTime()),
      source: 'demo',
      external_id: `${of.externalId}-${of.number}`,
      pattern_id: patternId,
      released_version_id: releasedVersionId,
      reason: inquiry.reason,
      state: 'solved',
      opened_at: inquiry.at,
    });
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
