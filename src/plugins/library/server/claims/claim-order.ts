import { audit } from '../../../../kernel/ledger/audit';
import { table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { libraryOrderClaimed } from '../../contract';
import type { LibraryTools } from '../library-tools';

/**
 * Gives a proven order to its buyer and sends its files there. An order is claimed once: of two who try at the same
 * time one wins, the other gets false. Who has it already is told yes again.
 */
export async function claimOrder(
  { events, ownership, receipts }: LibraryTools,
  trx: Trx,
  { orderId, customerId, way }: { orderId: string; customerId: string; way: 'code' | 'mail' },
): Promise<boolean> {
  const order = await table<{ id: string; customer_id: string }>(trx, 'orders')
    .where({ id: orderId })
    .forUpdate()
    .first();
  if (order === undefined) return false;
  if (order.customer_id === customerId) return true;
  const row = { order_id: orderId, from_customer_id: order.customer_id, customer_id: customerId, way };
  const claimed = (await trx
    .withSchema('ledger')
    .table('library_claim')
    .insert(row)
    .onConflict('order_id')
    .ignore()
    .returning('order_id')) as unknown[];
  if (claimed.length === 0) return false;
  await ownership.giveOrder(trx, orderId, customerId);
  await receipts.again(trx, orderId, 'claim');
  await events.publish(trx, libraryOrderClaimed, { orderId, customerId, way });
  await audit(trx, {
    actor: 'customer',
    action: 'library.order-claimed',
    subject: `order:${orderId}`,
    details: { from: order.customer_id, to: customerId, way },
  });
  return true;
}
