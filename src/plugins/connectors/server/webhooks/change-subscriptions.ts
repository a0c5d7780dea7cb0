import { newId } from '../../../../kernel/ids/ids';
import { audit } from '../../../../kernel/ledger/audit';
import { table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { noSecrets, readSigningSecrets, withNewSecret } from '../../../../kernel/webhooks/signing-secrets';
import type { SubscriptionInput } from '../../views-contract';
import type { ConnectorTools } from '../connector-tools';
import { checkAddress } from './check-address';
import { sendWaiting } from './send-waiting';
import { homeOf, lockSubscription, subscriptionTable, type SubscriptionRow } from './subscription-rows';

type Changing = Pick<
  ConnectorTools,
  'transaction' | 'keyring' | 'clock' | 'resolve' | 'allowPrivate' | 'jobs'
>;

/** A new subscription and its signing secret, told this once. @throws DomainError `connectors/unsafe-url` */
export async function createSubscription(
  tools: Changing,
  { name, url, eventTypes }: SubscriptionInput,
  actor: string,
): Promise<{ id: string; secret: string }> {
  await checkAddress(tools, url);
  return tools.transaction(async (trx) => {
    const id = newId();
    const { secret, secrets } = withNewSecret(homeOf(id), noSecrets, tools.clock.now(), tools.keyring);
    await trx
      .withSchema('ledger')
      .table(subscriptionTable)
      .insert({
        id,
        name,
        url,
        event_types: eventTypes,
        secrets: JSON.stringify(secrets),
        created_by: actor,
      });
    await record(trx, id, 'created', actor, { eventTypes });
    return { id, secret };
  });
}

/** @throws DomainError `connectors/unsafe-url`, `connectors/unknown-subscription` */
export async function editSubscription(
  tools: Changing,
  id: string,
  { name, url, eventTypes }: SubscriptionInput,
  actor: string,
): Promise<void> {
  await checkAddress(tools, url);
  await tools.transaction(async (trx) => {
    const before = await lockSubscription(trx, id);
    // Failures of another address say nothing of this one.
    const failing = before.url === url ? {} : { failing_since: null };
    await update(trx, id, { name, url, event_types: eventTypes, ...failing });
    await record(trx, id, 'edited', actor, { eventTypes, isOtherAddress: before.url !== url });
  });
}

/** Holds deliveries back; those written meanwhile wait. Pausing again changes nothing. */
export async function pauseSubscription(tools: Changing, id: string, actor: string): Promise<void> {
  await tools.transaction(async (trx) => {
    const { state } = await lockSubscription(trx, id);
    if (state === 'paused') return;
    await update(trx, id, { state: 'paused', reason: null, state_since: trx.fn.now() });
    await record(trx, id, 'paused', actor);
  });
}

/** Sends again, first of all what has waited. Resuming what is active changes nothing. */
export async function resumeSubscription(tools: Changing, id: string, actor: string): Promise<void> {
  await tools.transaction(async (trx) => {
    const { state } = await lockSubscription(trx, id);
    if (state === 'active') return;
    const active = { state: 'active', reason: null, state_since: trx.fn.now(), failing_since: null };
    await update(trx, id, active);
    await sendWaiting(tools, trx, id);
    await record(trx, id, 'resumed', actor);
  });
}

/** A new signing secret, told this once; for 24 hours everything carries a signature of the old one too. */
export async function rotateSubscriptionSecret(
  { transaction, keyring, clock }: Changing,
  id: string,
  actor: string,
): Promise<{ secret: string }> {
  return transaction(async (trx) => {
    const row = await lockSubscription(trx, id);
    const before = readSigningSecrets(row.secrets);
    const { secret, secrets } = withNewSecret(homeOf(id), before, clock.now(), keyring);
    await update(trx, id, { secrets: JSON.stringify(secrets) });
    await record(trx, id, 'secret-rotated', actor);
    return { secret };
  });
}

/** Takes a subscription away with its deliveries; what is under way still arrives. */
export async function removeSubscription(tools: Changing, id: string, actor: string): Promise<void> {
  await tools.transaction(async (trx) => {
    // Deliveries first, as the end of a try locks them: the other way round the two would wait for each other.
    await trx.withSchema('ledger').table('webhook_delivery').where({ subscription_id: id }).delete();
    const { name } = await lockSubscription(trx, id);
    await table<SubscriptionRow>(trx, subscriptionTable).where({ id }).delete();
    await record(trx, id, 'removed', actor, { name });
  });
}

async function update(trx: Trx, id: string, changes: Record<string, unknown>): Promise<void> {
  await trx.withSchema('ledger').table(subscriptionTable).where({ id }).update(changes);
}

function record(
  trx: Trx,
  id: string,
  what: string,
  actor: string,
  details: Record<string, unknown> = {},
): Promise<void> {
  const subject = `webhook-subscription:${id}`;
  return audit(trx, { actor, action: `webhook-subscription.${what}`, subject, details });
}
