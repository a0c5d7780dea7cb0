import { newId } from '../../../../kernel/ids/ids';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { orderRefunded } from '../../contract';
import type { InboundRefund } from '../../inbound-contract';
import type { InboundTools } from './take-event';

/** Writes a refund's rows, one for each line it names or one for the whole order, and its event. */
export async function recordRefund(
  { events }: Pick<InboundTools, 'events'>,
  trx: Trx,
  known: { orderId: string; lineIds: ReadonlyMap<string, string> },
  { refund, fingerprint }: { refund: InboundRefund; fingerprint: string },
): Promise<void> {
  const { orderId, lineIds } = known;
  const parts = refund.lines?.map(({ external_line, amount_minor }) => ({
    order_line_id: lineIds.get(external_line) ?? null,
    amount_minor,
  })) ?? [{ order_line_id: null, amount_minor: refund.amount_minor }];
  await trx
    .withSchema('ledger')
    .table('refund')
    .insert(
      parts.map((part) => ({
        id: newId(),
        order_id: orderId,
        external_id: refund.refund,
        ...part,
        partial: refund.partial === true,
        sum: refund.sum === true,
        reason: refund.reason ?? '',
        refunded_at: new Date(refund.refunded_at),
        fingerprint,
      })),
    );
  await events.publish(trx, orderRefunded, { orderId, refund: refund.refund });
}
