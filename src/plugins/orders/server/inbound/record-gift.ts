import type { Trx } from '../../../../kernel/ledger/transaction';
import type { InboundGift } from '../../inbound-contract';

/** Whom an order's rights are for, where it is not the buyer. */
export async function recordGift(
  trx: Trx,
  {
    orderId,
    recipientId,
    gift,
    why,
  }: { orderId: string; recipientId: string; gift: InboundGift; why?: string },
): Promise<void> {
  const message = gift.message === '' ? undefined : gift.message;
  await trx
    .withSchema('ledger')
    .table('gift')
    .insert({
      order_id: orderId,
      recipient_id: recipientId,
      locale: gift.locale ?? 'en',
      message: message ?? null,
      why: why ?? null,
    })
    .onConflict('order_id')
    .ignore();
}
