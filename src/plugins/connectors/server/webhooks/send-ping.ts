import { webhookPinged } from '../../contract';
import type { ConnectorTools } from '../connector-tools';
import { assertActive, lockSubscription } from './subscription-rows';
import { writeDelivery } from './write-deliveries';

/**
 * Sends a ping to see whether the address answers; it is tried once. Resolves to the delivery's id.
 * @throws DomainError `connectors/unknown-subscription`, `connectors/not-active`
 */
export async function sendPing(
  { transaction, events, jobs }: Pick<ConnectorTools, 'transaction' | 'events' | 'jobs'>,
  subscriptionId: string,
): Promise<string> {
  return transaction(async (trx) => {
    const subscription = await lockSubscription(trx, subscriptionId);
    assertActive(subscription);
    const eventId = await events.publish(trx, webhookPinged, { subscriptionId });
    const written = await writeDelivery({ jobs }, trx, { subscription, eventId, type: 'ping' });
    if (written === undefined) throw new Error(`Ping ${eventId} was written twice`);
    return written;
  });
}
