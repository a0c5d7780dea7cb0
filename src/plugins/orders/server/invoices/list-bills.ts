import type { Knex } from 'knex';
import { DomainError } from '../../../../kernel/errors/domain-error';
import type { BillView } from '../../views-contract';

interface OrderRow {
  total_minor: string;
}

interface IssuedRow {
  id: string;
  kind: BillView['kind'];
  refund: string | null;
  label: string;
  issued_at: Date;
}

interface RefundRow {
  external_id: string;
  amount_minor: string;
}

/** What can be billed of an order and what was; nothing for an order that nobody paid for. */
export async function listBills(db: Knex, orderId: string): Promise<BillView[]> {
  const { rows: orders } = (await db.raw('select total_minor from ledger.orders where id = ?', [
    orderId,
  ])) as {
    rows: OrderRow[];
  };
  if (orders[0] === undefined)
    throw new DomainError('orders/unknown-order', 'There is no such order.', { kind: 'missing' });
  const totalMinor = Number(orders[0].total_minor);
  if (totalMinor === 0) return [];
  const { rows: issued } = (await db.raw(
    'select id, kind, refund, label, issued_at from ledger.invoice where order_id = ?',
    [orderId],
  )) as { rows: IssuedRow[] };
  const { rows: refunds } = (await db.raw(
    `select external_id, sum(amount_minor)::bigint as amount_minor from ledger.refund where order_id = :orderId
       and (id in (select id from ledger.standing_refund where order_id = :orderId)
         or external_id in (select refund from ledger.invoice where order_id = :orderId))
     group by external_id having sum(amount_minor) > 0 order by min(refunded_at), external_id`,
    { orderId },
  )) as { rows: RefundRow[] };
  const issuedOf = (refund: string | null): BillView['issued'] => {
    const row = issued.find((one) => one.refund === refund);
    return row === undefined
      ? null
      : { id: row.id, number: row.label, issuedAt: row.issued_at.toISOString() };
  };
  return [
    { kind: 'invoice', refund: null, amountMinor: totalMinor, issued: issuedOf(null) },
    ...refunds.map(({ external_id: refund, amount_minor }): BillView => ({
      ...{ kind: 'credit-note', refund, issued: issuedOf(refund) },
      amountMinor: Number(amount_minor),
    })),
  ];
}
