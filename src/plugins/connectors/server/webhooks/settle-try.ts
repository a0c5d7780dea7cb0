import { scrub } from '../../../../kernel/log/redact';
import { table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import type { SentTry } from '../../adapters/send-webhook';
import { isGivenUp, type Decision } from '../../domain/decide-try';
import type { ConnectorTools } from '../connector-tools';
import { disabledError, disableSubscription } from './disable-subscription';
import { lockSubscription, subscriptionTable, type SubscriptionRow } from './subscription-rows';
import { deliverWebhookJob } from './webhook-jobs';

const longestExcerpt = 500;

/** Writes what came of a try, orders the next one, and judges the address. In the transaction of the end state. */
export async function settleTry(
  { jobs, clock, log }: Pick<ConnectorTools, 'jobs' | 'clock' | 'log'>,
  trx: Trx,
  deliveryId: string,
  decision: Decision,
  { result, answer }: SentTry,
): Promise<void> {
  const afterSeconds = 'afterSeconds' in decision ? decision.afterSeconds : null;
  const { rows } = (await trx.raw(
    `update ledger.webhook_delivery
     set tries = tries + :tries, next_at = now() + make_interval(secs => :afterSeconds),
       last_status = :status, response_excerpt = :excerpt
     where id = :deliveryId returning subscription_id`,
    {
      deliveryId,
      tries: decision.isTry ? 1 : 0,
      afterSeconds,
      status: result.kind === 'answered' ? result.status : null,
      excerpt: excerptOf(answer),
    },
  )) as { rows: { subscription_id: string }[] };
  const [row] = rows;
  if (row === undefined) return;
  const subscription = await lockSubscription(trx, row.subscription_id);
  if (decision.isTry) await judge({ clock, log }, trx, subscription, decision);
  if (afterSeconds === null) return;
  if (await isDisabled(trx, subscription.id)) await giveUp(trx, deliveryId);
  else await jobs.enqueue(trx, deliverWebhookJob, { deliveryId }, { afterSeconds });
}

/** One success forgives all failures; 410 and five days without one end it. */
async function judge(
  { clock, log }: Pick<ConnectorTools, 'clock' | 'log'>,
  trx: Trx,
  { id, state, failing_since: failingSince }: SubscriptionRow,
  decision: Decision,
): Promise<void> {
  if (decision.kind === 'sent') {
    if (failingSince !== null) await setFailing(trx, id, null);
    return;
  }
  if (failingSince === null) await setFailing(trx, id, clock.now());
  if (state === 'disabled') return;
  const isGone = decision.kind === 'failed' && decision.isGone;
  if (!isGone && !isGivenUp(failingSince, clock.now())) return;
  const reason = isGone ? 'gone' : 'failing';
  await disableSubscription(trx, id, reason);
  log.warn('a webhook subscription was disabled', { subscription: id, reason });
}

async function setFailing(trx: Trx, id: string, since: Date | null): Promise<void> {
  await table<SubscriptionRow>(trx, subscriptionTable)
    .where({ id })
    .update({ failing_since: since } as never);
}

async function isDisabled(trx: Trx, id: string): Promise<boolean> {
  const row = await table<SubscriptionRow>(trx, subscriptionTable).where({ id }).first('state');
  return row?.state === 'disabled';
}

async function giveUp(trx: Trx, deliveryId: string): Promise<void> {
  await trx.raw(
    `update ledger.webhook_delivery set state = 'failed', state_since = now(), next_at = null, last_error = ?
     where id = ? and state in ('ready', 'unknown')`,
    [disabledError, deliveryId],
  );
}

/** Enough of an answer to see what is wrong, without what looks secret. */
function excerptOf(answer: string): string | null {
  const plain = scrub(answer.slice(0, longestExcerpt)).replace(/[\p{Cc}]+/gu, ' ');
  return plain.trim() === '' ? null : plain.trim();
}
