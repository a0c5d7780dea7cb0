import type { Trx } from '../../../../kernel/ledger/transaction';

/**
 * Gives a customer of an address what they bought at a shop before it told their address. Only a customer without an
 * address, who was not erased, is folded: two addresses stay two customers.
 */
export async function foldCustomers(
  trx: Trx,
  { from, into, accountId }: { from: string; into: string; accountId: string },
): Promise<void> {
  const { rows } = (await trx.raw(
    `select 1 from ledger.customer where id = ? and email is null and erased_at is null for update`,
    [from],
  )) as { rows: unknown[] };
  if (rows.length === 0) return;
  await trx.raw(
    `update ledger.entitlement entitled set customer_id = :into
     from ledger.order_line line join ledger.orders on orders.id = line.order_id
     where line.id = entitled.order_line_id and orders.channel_account_id = :accountId
       and orders.customer_id = :from and entitled.customer_id = :from`,
    { from, into, accountId },
  );
  await trx.raw(
    'update ledger.orders set customer_id = :into where customer_id = :from and channel_account_id = :accountId',
    { from, into, accountId },
  );
}
