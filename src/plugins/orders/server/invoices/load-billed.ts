import type { Knex } from 'knex';
import { DomainError } from '../../../../kernel/errors/domain-error';
import type { Licence } from '../../inbound-contract';
import type { RefundPart } from '../../domain/invoice/credited-lines';
import type { BilledLine } from '../../domain/invoice/invoice-content';

/** What a bill says of an order, as the ledger has it. */
export interface BilledOrder {
  id: string;
  order: string;
  locale: string;
  country: string | null;
  currency: string;
  totalMinor: number;
  /** As the shop's calendar has it: `2026-11-25`. */
  placedOn: string;
  today: string;
  buyer: { name: string | null; email: string | null };
  lines: BilledLine[];
  /** In the order in which they were given. */
  refunds: RefundPart[];
}

interface OrderRow {
  id: string;
  external_id: string;
  locale: string;
  country: string | null;
  currency: string;
  total_minor: string;
  placed_on: string;
  today: string;
  name: string | null;
  email: string | null;
}

interface LineRow {
  external_line: string;
  title: string;
  licence: Licence;
  quantity: number;
  price_minor: string;
  tax_minor: string;
}

interface RefundRow {
  external_id: string;
  external_line: string | null;
  amount_minor: string;
}

/** @throws DomainError `orders/unknown-order` */
export async function loadBilled(db: Knex, orderId: string, timeZone: string): Promise<BilledOrder> {
  const { rows: orders } = (await db.raw(
    `select orders.id, orders.external_id, orders.locale, coalesce(orders.tax_country, orders.country) as country,
       orders.currency, orders.total_minor, customer.name, customer.email,
       to_char(orders.placed_at at time zone :timeZone, 'YYYY-MM-DD') as placed_on,
       to_char(clock_timestamp() at time zone :timeZone, 'YYYY-MM-DD') as today
     from ledger.orders join ledger.customer on customer.id = orders.customer_id where orders.id = :orderId`,
    { orderId, timeZone },
  )) as { rows: OrderRow[] };
  const [order] = orders;
  if (order === undefined)
    throw new DomainError('orders/unknown-order', 'There is no such order.', { kind: 'missing' });
  const { rows: lines } = (await db.raw(
    `select external_line, title, licence, quantity, price_minor, tax_minor from ledger.order_line
     where order_id = ? order by external_line`,
    [orderId],
  )) as { rows: LineRow[] };
  const { rows: refunds } = (await db.raw(
    `select refund.external_id, line.external_line, refund.amount_minor
     from ledger.standing_refund refund left join ledger.order_line line on line.id = refund.order_line_id
     where refund.order_id = ? order by refund.refunded_at, refund.external_id, line.external_line`,
    [orderId],
  )) as { rows: RefundRow[] };
  return {
    id: order.id,
    order: order.external_id,
    locale: order.locale,
    country: order.country,
    currency: order.currency,
    totalMinor: Number(order.total_minor),
    placedOn: order.placed_on,
    today: order.today,
    buyer: { name: order.name, email: order.email },
    lines: lines.map(({ external_line: line, title, licence, quantity, price_minor, tax_minor }) => ({
      ...{ line, title, licence, quantity },
      grossMinor: quantity * Number(price_minor),
      taxMinor: Number(tax_minor),
    })),
    refunds: refunds.map(({ external_id: refund, external_line: line, amount_minor }) => ({
      ...{ refund, line },
      amountMinor: Number(amount_minor),
    })),
  };
}
