import type { Trx } from '../../../../kernel/ledger/transaction';

/** Gives an order to a customer, with those rights in it that were its buyer's. */
export async function giveOrder(trx: Trx, orderId: string, customerId: string): Promise<void> {
  await trx.raw(
    `update ledger.entitlement entitled set customer_id = :customerId
     from ledger.order_line line
     join ledger.orders sold on sold.id = line.order_id
     where line.id = entitled.order_line_id and sold.id = :orderId and entitled.customer_id = sold.customer_id`,
    { orderId, customerId },
  );
  await trx.raw('update ledger.orders set customer_id = :customerId where id = :orderId', {
    orderId,
    customerId,
  });
}
