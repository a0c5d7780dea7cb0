import { claim, type Outcome } from '../../../../kernel/claims/claim';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { sendWebhook, type SentTry } from '../../adapters/send-webhook';
import { decideTry, type Decision } from '../../domain/decide-try';
import type { ConnectorTools } from '../connector-tools';
import { webhookSetting } from '../settings';
import { composeMessage, loadDelivery, type SignedMessage } from './load-message';
import { settleTry } from './settle-try';

interface Tried {
  decision: Decision;
  sent: SentTry;
}

/** What is known where a try ended in an error of ours: it may have arrived. */
const brokenOff: Tried = {
  decision: { kind: 'unknown', isTry: true, reason: 'The try broke off.', afterSeconds: 60 },
  sent: { result: { kind: 'lost', reason: 'The try broke off.' }, answer: '' },
};

/**
 * Makes the try that is due, under a claim. A lost answer is repeated with the same `webhook-id`, by which a receiver
 * knows a repetition. When the next try is due is written down and ordered with the end of this one.
 */
export async function deliverWebhook(tools: ConnectorTools, deliveryId: string, run: string): Promise<void> {
  let tried = brokenOff;
  await claim(
    {
      transaction: tools.transaction,
      table: 'webhook_delivery',
      id: deliveryId,
      unknown: 'repeat',
      mayClaim: (trx) => takeTurn(trx, deliveryId, run),
      settle: (trx) => settleTry(tools, trx, deliveryId, tried.decision, tried.sent),
    },
    async () => {
      tried = await makeTry(tools, deliveryId);
      return outcomeOf(tried.decision);
    },
  );
}

/**
 * Whether this job may send now: the delivery is due and its subscription active, or it is the very job that died
 * while sending. Others that come early or twice find nothing to do.
 */
async function takeTurn(trx: Trx, deliveryId: string, run: string): Promise<boolean> {
  const { rows } = (await trx.raw(
    `update ledger.webhook_delivery delivery set claimed_by = :run
     from ledger.webhook_subscription subscription
     where delivery.id = :deliveryId and subscription.id = delivery.subscription_id
       and ((subscription.state = 'active' and delivery.state in ('ready', 'unknown') and delivery.next_at <= now())
         or (delivery.state = 'sending' and delivery.claimed_by = :run))
     returning delivery.id`,
    { deliveryId, run },
  )) as { rows: unknown[] };
  return rows.length > 0;
}

async function makeTry(tools: ConnectorTools, deliveryId: string): Promise<Tried> {
  const delivery = await loadDelivery(tools.db(), deliveryId);
  const sent = await composeMessage(tools, delivery).then(
    (message) => send(tools, message),
    (error: unknown) => notComposed(tools, deliveryId, error),
  );
  const facts = { triesBefore: delivery.tries, isPing: delivery.type === 'ping', random: tools.random() };
  return { sent, decision: decideTry(sent.result, facts) };
}

async function send(
  { http, settings, allowPrivate }: ConnectorTools,
  message: SignedMessage,
): Promise<SentTry> {
  const { timeoutSeconds } = await settings.get(webhookSetting);
  return sendWebhook(http, { ...message, timeoutMs: timeoutSeconds * 1_000, allowPrivate });
}

/** A secret that cannot be opened or facts that are gone: ours to mend, and it costs a try like any other failure. */
function notComposed({ log }: ConnectorTools, deliveryId: string, error: unknown): SentTry {
  log.error('a webhook could not be put together', { delivery: deliveryId, error });
  return {
    result: { kind: 'not-sent', reason: 'It could not be put together; the log says why.' },
    answer: '',
  };
}

function outcomeOf(decision: Decision): Outcome {
  switch (decision.kind) {
    case 'sent':
      return { kind: 'sent' };
    case 'failed':
      return { kind: 'failed', reason: decision.reason };
    case 'again':
      return { kind: 'later', reason: decision.reason };
    case 'unknown':
      return { kind: 'lost', reason: decision.reason };
  }
}
