import { DomainError } from '../../../../kernel/errors/domain-error';
import { audit } from '../../../../kernel/ledger/audit';
import { table } from '../../../../kernel/ledger/rows';
import type { DeliveryState } from '../../views-contract';
import type { ConnectorTools } from '../connector-tools';
import { enqueueDeliveries, sendAtOnce } from './send-waiting';
import { assertActive, lockSubscription } from './subscription-rows';

type Replaying = Pick<ConnectorTools, 'transaction' | 'jobs'>;

const anew = `set state = 'ready', state_since = now(), tries = 0, next_at = now()`;

/**
 * Sends one delivery anew under its old id, with all its tries; what has ended well too.
 * @throws DomainError `connectors/unknown-delivery`, `connectors/still-under-way`, `connectors/not-active`
 */
export async function replayDelivery(
  { transaction, jobs }: Replaying,
  deliveryId: string,
  actor: string,
): Promise<void> {
  await transaction(async (trx) => {
    const found = await table<{ id: string; subscription_id: string; state: DeliveryState }>(
      trx,
      'webhook_delivery',
    )
      .where({ id: deliveryId })
      .first();
    if (found === undefined) {
      throw new DomainError('connectors/unknown-delivery', 'There is no such delivery.', { kind: 'missing' });
    }
    assertActive(await lockSubscription(trx, found.subscription_id));
    const { rows } = (await trx.raw(
      `update ledger.webhook_delivery ${anew} where id = ? and state in ('sent', 'failed') returning id`,
      [deliveryId],
    )) as { rows: unknown[] };
    if (rows.length === 0) {
      throw new DomainError('connectors/still-under-way', 'This delivery is tried again by itself.', {
        kind: 'conflict',
      });
    }
    await enqueueDeliveries({ jobs }, trx, [deliveryId]);
    const subject = `webhook-delivery:${deliveryId}`;
    await audit(trx, { actor, action: 'webhook-delivery.replayed', subject });
  });
}

/**
 * Sends anew what failed since a time, or everything. Resolves to how many; the first go at once, the others a batch
 * a minute.
 * @throws DomainError `connectors/unknown-subscription`, `connectors/not-active`
 */
export async function replaySince(
  { transaction, jobs }: Replaying,
  subscriptionId: string,
  { since, includeSent }: { since: string; includeSent: boolean },
  actor: string,
): Promise<number> {
  return transaction(async (trx) => {
    assertActive(await lockSubscription(trx, subscriptionId));
    const { rows } = (await trx.raw(
      `update ledger.webhook_delivery ${anew}
       where subscription_id = :subscriptionId and created_at >= :since
         and (state = 'failed' or (:includeSent and state = 'sent'))
         and type <> 'ping'
       returning id`,
      { subscriptionId, since: new Date(since), includeSent },
    )) as { rows: { id: string }[] };
    const ids = rows.map(({ id }) => id).sort();
    await enqueueDeliveries({ jobs }, trx, ids.slice(0, sendAtOnce));
    const subject = `webhook-subscription:${subscriptionId}`;
    const details = { since, includeSent, replayed: ids.length };
    await audit(trx, { actor, action: 'webhook-subscription.replayed', subject, details });
    return ids.length;
  });
}
