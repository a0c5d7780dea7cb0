import { newId } from '../../../../kernel/ids/ids';
import { table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import type { PublicEventType } from '../../contract';
import type { ConnectorTools } from '../connector-tools';
import { disabledError } from './disable-subscription';
import { enqueueDeliveries } from './send-waiting';
import { subscriptionTable, type SubscriptionRow } from './subscription-rows';

/**
 * Writes one delivery for every subscription that wants an event, and orders those of active ones to be sent. Those
 * of paused ones wait; those of disabled ones have failed from the start and can be replayed.
 */
export async function writeDeliveries(
  { jobs }: Pick<ConnectorTools, 'jobs'>,
  trx: Trx,
  { eventId, type }: { eventId: string; type: PublicEventType },
): Promise<void> {
  const wanting = await table<SubscriptionRow>(trx, subscriptionTable)
    .whereRaw('? = any(event_types)', [type])
    .orderBy('id')
    .select('id', 'state');
  for (const subscription of wanting) await writeDelivery({ jobs }, trx, { subscription, eventId, type });
}

/** One delivery; a second one for the same event changes nothing. Resolves to its id if it is new. */
export async function writeDelivery(
  { jobs }: Pick<ConnectorTools, 'jobs'>,
  trx: Trx,
  delivery: { subscription: Pick<SubscriptionRow, 'id' | 'state'>; eventId: string; type: PublicEventType },
): Promise<string | undefined> {
  const { subscription, eventId, type } = delivery;
  const ended = { state: 'failed', last_error: disabledError, next_at: null };
  const written = (await trx
    .withSchema('ledger')
    .table('webhook_delivery')
    .insert({
      id: newId(),
      subscription_id: subscription.id,
      event_id: eventId,
      type,
      ...(subscription.state === 'disabled' ? ended : {}),
    })
    .onConflict(['subscription_id', 'event_id'])
    .ignore()
    .returning('id')) as { id: string }[];
  const ids = written.map(({ id }) => id);
  if (subscription.state === 'active') await enqueueDeliveries({ jobs }, trx, ids);
  return ids[0];
}
