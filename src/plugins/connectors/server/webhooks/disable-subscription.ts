import { audit } from '../../../../kernel/ledger/audit';
import { table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { subscriptionTable, type SubscriptionRow } from './subscription-rows';

export const disabledError = 'The subscription was disabled.';

/**
 * Sends nothing to an address any more, because the receiver said so (`gone`) or has failed for days. What waits
 * has failed and can be replayed once an operator has resumed it. The caller holds the subscription's lock.
 */
export async function disableSubscription(
  trx: Trx,
  subscriptionId: string,
  reason: 'gone' | 'failing',
): Promise<void> {
  await table<SubscriptionRow>(trx, subscriptionTable)
    .where({ id: subscriptionId })
    .update({ state: 'disabled', reason, state_since: trx.fn.now() } as never);
  await trx.raw(
    `update ledger.webhook_delivery set state = 'failed', state_since = now(), next_at = null, last_error = ?
     where subscription_id = ? and state in ('ready', 'unknown')`,
    [disabledError, subscriptionId],
  );
  await audit(trx, {
    actor: 'system',
    action: 'webhook-subscription.disabled',
    subject: `webhook-subscription:${subscriptionId}`,
    details: { reason },
  });
}
