import type { Knex } from 'knex';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { json } from '../../../../kernel/ledger/rows';
import type { OrderTimeline } from '../../contract';
import type { OrderLineView, OrderView, RefundView } from '../../views-contract';

interface OrderRow {
  id: string;
  account: string;
  external_id: string;
  locale: string;
  country: string | null;
  currency: string;
  total_minor: string;
  tax_minor: string;
  placed_at: Date;
  recorded_at: Date;
  customer_id: string;
  email: string | null;
  name: string | null;
  pseudonym: string | null;
  customer_locale: string;
}

interface LineRow {
  id: string;
  external_line: string;
  pattern_id: string;
  title: string;
  category: unknown;
  quantity: number;
  price_minor: string;
  tax_minor: string;
  label: string | null;
  entitlement_id: string;
  state: 'active' | 'revoked';
  reason: string | null;
  changed_at: Date;
}

interface RefundRow {
  external_id: string;
  external_line: string | null;
  amount_minor: string;
  reason: string;
  refunded_at: Date;
  has_failed: boolean;
}

/** Everything known of one order, with a chapter from each room that has one. @throws DomainError `orders/unknown-order` */
export async function orderHistory(db: Knex, timeline: OrderTimeline, orderId: string): Promise<OrderView> {
  const order = await findOrder(db, orderId);
  if (order === undefined)
    throw new DomainError('orders/unknown-order', 'There is no such order.', { kind: 'missing' });
  const [lines, refunds, ...chapters] = await Promise.all([
    findLines(db, orderId),
    findRefunds(db, orderId),
    ...timeline.chapters.map(({ name, read }) => read(orderId).then((entries) => [name, entries] as const)),
  ]);
  return {
    ...Object.fromEntries(chapters),
    ...shownOrder(order),
    lines: lines.map(shownLine),
    refunds: refunds.map(shownRefund),
  };
}

async function findOrder(db: Knex, orderId: string): Promise<OrderRow | undefined> {
  const { rows } = (await db.raw(
    `select orders.*, account.key as account, customer.email, customer.name, customer.pseudonym, customer.locale as customer_locale
     from ledger.orders
     join ledger.customer on customer.id = orders.customer_id
     join ledger.channel_account account on account.id = orders.channel_account_id
     where orders.id = ?`,
    [orderId],
  )) as { rows: OrderRow[] };
  return rows[0];
}

async function findLines(db: Knex, orderId: string): Promise<LineRow[]> {
  const { rows } = (await db.raw(
    `select line.*, version.label, entitled.id as entitlement_id, entitled.state, entitled.reason, entitled.changed_at
     from ledger.order_line line
     left join ledger.released_version version on version.id = line.released_version_id
     join ledger.entitlement entitled on entitled.order_line_id = line.id
     where line.order_id = ? order by line.external_line, entitled.pattern_id`,
    [orderId],
  )) as { rows: LineRow[] };
  return rows;
}

async function findRefunds(db: Knex, orderId: string): Promise<RefundRow[]> {
  const { rows } = (await db.raw(
    `select refund.external_id, line.external_line, refund.amount_minor, refund.reason, refund.refunded_at,
       not exists (select 1 from ledger.standing_refund standing where standing.id = refund.id) as has_failed
     from ledger.refund left join ledger.order_line line on line.id = refund.order_line_id
     where refund.order_id = ? order by refund.refunded_at, refund.external_id, line.external_line`,
    [orderId],
  )) as { rows: RefundRow[] };
  return rows;
}

function shownOrder(row: OrderRow): Omit<OrderView, 'lines' | 'refunds'> {
  return {
    id: row.id,
    channelAccount: row.account,
    externalId: row.external_id,
    locale: row.locale,
    country: row.country,
    currency: row.currency,
    totalMinor: Number(row.total_minor),
    taxMinor: Number(row.tax_minor),
    placedAt: row.placed_at.toISOString(),
    recordedAt: row.recorded_at.toISOString(),
    customer: {
      id: row.customer_id,
      email: row.email,
      name: row.name,
      pseudonym: row.pseudonym,
      locale: row.customer_locale,
    },
  };
}

function shownLine(row: LineRow): OrderLineView {
  return {
    id: row.id,
    externalLine: row.external_line,
    patternId: row.pattern_id,
    title: row.title,
    category: json(row.category),
    quantity: row.quantity,
    priceMinor: Number(row.price_minor),
    taxMinor: Number(row.tax_minor),
    boughtVersion: row.label,
    entitlement: {
      id: row.entitlement_id,
      state: row.state,
      reason: row.reason,
      changedAt: row.changed_at.toISOString(),
    },
  };
}

function shownRefund(row: RefundRow): RefundView {
  return {
    refund: row.external_id,
    line: row.external_line,
    amountMinor: Number(row.amount_minor),
    reason: row.reason,
    refundedAt: row.refunded_at.toISOString(),
    hasFailed: row.has_failed,
  };
}
