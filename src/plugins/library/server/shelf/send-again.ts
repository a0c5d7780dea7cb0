import { newId } from '../../../../kernel/ids/ids';
import { audit } from '../../../../kernel/ledger/audit';
import { table } from '../../../../kernel/ledger/rows';
import type { LibraryTools } from '../library-tools';
import { unknownRight } from '../refusals';

/**
 * Mails the receipt of one of this customer's orders again, with new links.
 * @throws DomainError `library/unknown-right`, `library/too-many-tries`
 */
export async function sendAgain(
  { db, transaction, receipts, limits }: LibraryTools,
  customerId: string,
  orderId: string,
): Promise<void> {
  const own = await table<{ id: string; customer_id: string }>(db(), 'orders')
    .where({ id: orderId, customer_id: customerId })
    .first('id');
  if (own === undefined) throw unknownRight();
  await limits.take('receipt', orderId);
  await transaction(async (trx) => {
    await receipts.again(trx, orderId, newId());
    await audit(trx, {
      actor: 'customer',
      action: 'library.receipt-sent-again',
      subject: `order:${orderId}`,
    });
  });
}
