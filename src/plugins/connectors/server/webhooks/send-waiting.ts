import type { Trx } from '../../../../kernel/ledger/transaction';
import type { ConnectorTools } from '../connector-tools';
import { deliverWebhookJob } from './webhook-jobs';

/** So many at once; the rescue sends what is left, a batch a minute. */
export const sendAtOnce = 500;

/** Sends now what waits of an active subscription, the oldest first. */
export async function sendWaiting(
  { jobs }: Pick<ConnectorTools, 'jobs'>,
  trx: Trx,
  subscriptionId: string,
): Promise<void> {
  const { rows } = (await trx.raw(
    `update ledger.webhook_delivery set next_at = now()
     where subscription_id = ? and state in ('ready', 'unknown') returning id`,
    [subscriptionId],
  )) as { rows: { id: string }[] };
  const ids = rows.map(({ id }) => id).sort();
  await enqueueDeliveries({ jobs }, trx, ids.slice(0, sendAtOnce));
}

export async function enqueueDeliveries(
  { jobs }: Pick<ConnectorTools, 'jobs'>,
  trx: Trx,
  ids: readonly string[],
): Promise<void> {
  for (const deliveryId of ids) await jobs.enqueue(trx, deliverWebhookJob, { deliveryId });
}
