import type { Events } from '../../../../kernel/events/events';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { entitlementRevoked } from '../../contract';

interface Revoked {
  id: string;
  pattern_id: string;
  order_id: string;
}

/** Takes back what refunded lines gave a right to; what is revoked already stays as it is. */
export async function revokeLines(
  { events }: { events: Events },
  trx: Trx,
  lineIds: readonly string[],
): Promise<void> {
  if (lineIds.length === 0) return;
  const { rows } = (await trx.raw(
    `update ledger.entitlement entitled
     set state = 'revoked', reason = 'refunded', changed_at = now()
     from ledger.order_line line
     where line.id = entitled.order_line_id and line.id = any(?::uuid[]) and entitled.state = 'active'
     returning entitled.id, entitled.pattern_id, line.order_id`,
    [[...lineIds]],
  )) as { rows: Revoked[] };
  for (const { id, pattern_id: patternId, order_id: orderId } of rows) {
    await events.publish(trx, entitlementRevoked, { entitlementId: id, orderId, patternId, cause: 'refund' });
  }
}
