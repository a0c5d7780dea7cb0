import { newId } from '../../../../kernel/ids/ids';
import { table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';

/**
 * The row that a receipt is claimed by, with a Message-ID of its own at `hostname`. Resolves to its id; undefined if
 * there is one under this key already.
 */
export async function writeReceiptRow(
  trx: Trx,
  {
    orderId,
    hostname,
    dedupeKey,
    receiver,
  }: {
    orderId: string;
    hostname: string;
    dedupeKey: string;
    /** Who gets it, where it is not the buyer. */
    receiver?: { customerId: string; locale: string };
  },
): Promise<string | undefined> {
  const order = await table<{ id: string; customer_id: string; locale: string }>(trx, 'orders')
    .where({ id: orderId })
    .first();
  if (order === undefined) throw new Error(`Order ${orderId} is not in the ledger`);
  const id = newId();
  const written = (await trx
    .withSchema('ledger')
    .table('message')
    .insert({
      id,
      kind: 'receipt',
      dedupe_key: dedupeKey,
      customer_id: receiver?.customerId ?? order.customer_id,
      subject_id: orderId,
      locale: receiver?.locale ?? order.locale,
      message_id: `<${id}@${hostname}>`,
    })
    .onConflict('dedupe_key')
    .ignore()
    .returning('id')) as { id: string }[];
  return written[0]?.id;
}
