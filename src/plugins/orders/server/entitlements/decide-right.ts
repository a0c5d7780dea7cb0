import { DomainError } from '../../../../kernel/errors/domain-error';
import type { Events } from '../../../../kernel/events/events';
import { newId } from '../../../../kernel/ids/ids';
import { audit } from '../../../../kernel/ledger/audit';
import type { InTransaction, Trx } from '../../../../kernel/ledger/transaction';
import { objectionsTo, type RightDecision } from '../../domain/right-standing';
import { sourceOf } from '../inbound/inbox';
import { loadState } from '../inbound/order-rows';
import { lockOrder } from './lock-order';
import { loadRights, settleRights } from './settle-rights';

interface OrderRow {
  id: string;
  external_id: string;
  account: string;
  currency: string;
  fingerprint: string;
}

const done = { revoke: 'entitlement.revoked', reinstate: 'entitlement.reinstated' } as const;

/**
 * Takes a right back by hand, or gives it back against all that speaks against it now. What was decided so already
 * changes nothing and is not written down; a right that a dispute took back may be taken back by hand as well.
 * @throws DomainError `orders/unknown-entitlement`
 */
export async function decideRight(
  { transaction, events }: { transaction: InTransaction; events: Events },
  entitlementId: string,
  { kind, actor, reason }: { kind: RightDecision['kind']; actor: string; reason: string },
): Promise<void> {
  await transaction(async (trx) => {
    const order = await orderOf(trx, entitlementId);
    await lockOrder(trx, sourceOf(order.account), order.external_id);
    const { state } = await loadState(trx, order);
    const right = (await loadRights(trx, order.id)).find(({ id }) => id === entitlementId);
    if (right === undefined) throw unknownEntitlement();
    const objections = objectionsTo(state, right.line, right.decisions);
    const stands =
      kind === 'revoke' ? objections.some(({ cause }) => cause === 'operator') : right.state === 'active';
    if (stands) return;
    const against = objections.map(({ key }) => key);
    const decision: RightDecision =
      kind === 'revoke' ? { kind, id: newId(), reason } : { kind, id: newId(), against };
    await trx
      .withSchema('ledger')
      .table('right_decision')
      .insert({
        id: decision.id,
        entitlement_id: entitlementId,
        kind,
        actor,
        reason,
        against: JSON.stringify(kind === 'reinstate' ? against : []),
      });
    const decided = { ...right, decisions: [...right.decisions, decision] };
    await settleRights({ events }, trx, state, { rights: [decided], by: 'operator' });
    await audit(trx, {
      actor,
      action: done[kind],
      subject: `entitlement:${entitlementId}`,
      details: { reason, ...(kind === 'reinstate' ? { against } : {}) },
    });
  });
}

/** @throws DomainError `orders/unknown-entitlement` */
async function orderOf(trx: Trx, entitlementId: string): Promise<OrderRow> {
  const { rows } = (await trx.raw(
    `select orders.id, orders.external_id, orders.currency, orders.fingerprint, account.key as account
     from ledger.entitlement entitled
     join ledger.order_line line on line.id = entitled.order_line_id
     join ledger.orders on orders.id = line.order_id
     join ledger.channel_account account on account.id = orders.channel_account_id
     where entitled.id = ?`,
    [entitlementId],
  )) as { rows: OrderRow[] };
  if (rows[0] === undefined) throw unknownEntitlement();
  return rows[0];
}

function unknownEntitlement(): DomainError {
  return new DomainError('orders/unknown-entitlement', 'There is no such entitlement.', { kind: 'missing' });
}
