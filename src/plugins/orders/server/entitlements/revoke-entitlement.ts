import { DomainError } from '../../../../kernel/errors/domain-error';
import type { Events } from '../../../../kernel/events/events';
import { audit } from '../../../../kernel/ledger/audit';
import { table } from '../../../../kernel/ledger/rows';
import type { InTransaction } from '../../../../kernel/ledger/transaction';
import { entitlementRevoked } from '../../contract';

interface Row {
  id: string;
  state: 'active' | 'revoked';
  pattern_id: string;
  order_line_id: string;
}

/** Takes a right back by hand. Revoking again changes nothing. @throws DomainError `orders/unknown-entitlement` */
export async function revokeEntitlement(
  { transaction, events }: { transaction: InTransaction; events: Events },
  entitlementId: string,
  { actor, reason }: { actor: string; reason: string },
): Promise<void> {
  await transaction(async (trx) => {
    const row = await table<Row>(trx, 'entitlement').where({ id: entitlementId }).forUpdate().first();
    if (row === undefined) {
      throw new DomainError('orders/unknown-entitlement', 'There is no such entitlement.', {
        kind: 'missing',
      });
    }
    if (row.state === 'revoked') return;
    await trx
      .withSchema('ledger')
      .table('entitlement')
      .where({ id: entitlementId })
      .update({ state: 'revoked', reason, changed_at: trx.fn.now() });
    const line = await table<{ id: string; order_id: string }>(trx, 'order_line')
      .where({ id: row.order_line_id })
      .first('order_id');
    const { pattern_id: patternId } = row;
    const orderId = line?.order_id ?? '';
    await events.publish(trx, entitlementRevoked, { entitlementId, orderId, patternId, cause: 'operator' });
    const subject = `entitlement:${entitlementId}`;
    await audit(trx, { actor, action: 'entitlement.revoked', subject, details: { reason } });
  });
}
