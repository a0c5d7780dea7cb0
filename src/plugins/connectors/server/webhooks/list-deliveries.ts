import type { Knex } from 'knex';
import type { DeliveryState, DeliveryView } from '../../views-contract';

export interface DeliverySearch {
  subscription?: string | undefined;
  state?: DeliveryState | undefined;
  /** The last delivery of the page before. */
  after?: string | undefined;
  limit: number;
}

interface Row {
  id: string;
  subscription_id: string;
  subscription: string;
  event_id: string;
  type: string;
  state: DeliveryState;
  state_since: Date;
  attempts: number;
  next_at: Date | null;
  last_status: number | null;
  last_error: string | null;
  response_excerpt: string | null;
  created_at: Date;
}

/** Newest first, by keyset: ids grow with time. `after` is null on the last page. */
export async function listDeliveries(
  db: Knex,
  { subscription, state, after, limit }: DeliverySearch,
): Promise<{ deliveries: DeliveryView[]; after: string | null }> {
  const { rows } = (await db.raw(
    `select delivery.*, subscription.name as subscription
     from ledger.webhook_delivery delivery
     join ledger.webhook_subscription subscription on subscription.id = delivery.subscription_id
     where (:subscription::uuid is null or delivery.subscription_id = :subscription)
       and (:state::text is null or delivery.state = :state)
       and (:after::uuid is null or delivery.id < :after::uuid)
     order by delivery.id desc limit :limit`,
    {
      subscription: subscription ?? null,
      state: state ?? null,
      after: after ?? null,
      limit: limit + 1,
    },
  )) as { rows: Row[] };
  const deliveries = rows.slice(0, limit).map(view);
  return { deliveries, after: rows.length > limit ? (deliveries.at(-1)?.id ?? null) : null };
}

function view(row: Row): DeliveryView {
  return {
    id: row.id,
    subscriptionId: row.subscription_id,
    subscription: row.subscription,
    eventId: row.event_id,
    type: row.type,
    state: row.state,
    stateSince: row.state_since.toISOString(),
    attempts: row.attempts,
    nextAt: row.next_at?.toISOString() ?? null,
    lastStatus: row.last_status,
    lastError: row.last_error,
    responseExcerpt: row.response_excerpt,
    createdAt: row.created_at.toISOString(),
  };
}
