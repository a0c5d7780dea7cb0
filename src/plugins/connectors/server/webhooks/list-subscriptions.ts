import type { Knex } from 'knex';
import { readSigningSecrets, shownSecrets } from '../../../../kernel/webhooks/signing-secrets';
import type { DeliveryState, SubscriptionView } from '../../views-contract';
import { unknownSubscription, type SubscriptionRow } from './subscription-rows';

interface Row extends SubscriptionRow {
  last_type: string | null;
  last_state: DeliveryState;
  last_at: Date;
  sent: string;
  failed: string;
  waiting: string;
}

/** Newest first, with what became of their deliveries in the last seven days. */
export async function listSubscriptions(db: Knex, id: string | null = null): Promise<SubscriptionView[]> {
  const { rows } = (await db.raw(
    `select subscription.*, last.type as last_type, last.state as last_state, last.state_since as last_at,
       recent.sent, recent.failed, recent.waiting
     from ledger.webhook_subscription subscription
     left join lateral (
       select type, state, state_since from ledger.webhook_delivery
       where subscription_id = subscription.id order by id desc limit 1
     ) last on true
     cross join lateral (
       select count(*) filter (where state = 'sent') as sent, count(*) filter (where state = 'failed') as failed,
         count(*) filter (where state in ('ready', 'sending', 'unknown')) as waiting
       from ledger.webhook_delivery
       where subscription_id = subscription.id and created_at > now() - interval '7 days'
     ) recent
     where :id::uuid is null or subscription.id = :id
     order by subscription.created_at desc, subscription.id`,
    { id },
  )) as { rows: Row[] };
  return rows.map(view);
}

/** @throws DomainError `connectors/unknown-subscription` */
export async function readSubscription(db: Knex, id: string): Promise<SubscriptionView> {
  const [found] = await listSubscriptions(db, id);
  if (found === undefined) throw unknownSubscription();
  return found;
}

function view(row: Row): SubscriptionView {
  return {
    id: row.id,
    name: row.name,
    url: row.url,
    eventTypes: row.event_types,
    state: row.state,
    reason: row.reason,
    stateSince: row.state_since.toISOString(),
    failingSince: row.failing_since?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
    secrets: shownSecrets(readSigningSecrets(row.secrets)),
    lastDelivery:
      row.last_type === null
        ? null
        : { type: row.last_type, state: row.last_state, at: row.last_at.toISOString() },
    recent: { sent: Number(row.sent), failed: Number(row.failed), waiting: Number(row.waiting) },
  };
}
