import type { Knex } from 'knex';
import { json } from '../../../../kernel/ledger/rows';
import { readSigningSecrets, secretsAt } from '../../../../kernel/webhooks/signing-secrets';
import { signMessage } from '../../adapters/sign-message';
import type { PublicEventType } from '../../contract';
import type { ConnectorTools } from '../connector-tools';
import { publicData } from './public-data';
import { homeOf } from './subscription-rows';

/** A delivery that is due, with its event and the subscription it goes to. */
export interface DueDelivery {
  id: string;
  subscription_id: string;
  type: PublicEventType;
  tries: number;
  url: string;
  secrets: unknown;
  payload: unknown;
  occurred_at: Date;
}

export interface SignedMessage {
  url: string;
  headers: Record<string, string>;
  body: string;
}

export async function loadDelivery(db: Knex, deliveryId: string): Promise<DueDelivery> {
  const { rows } = (await db.raw(
    `select delivery.id, delivery.subscription_id, delivery.type, delivery.tries, subscription.url,
       subscription.secrets, event.payload, event.occurred_at
     from ledger.webhook_delivery delivery
     join ledger.webhook_subscription subscription on subscription.id = delivery.subscription_id
     join ledger.event on event.id = delivery.event_id
     where delivery.id = ?`,
    [deliveryId],
  )) as { rows: DueDelivery[] };
  const [row] = rows;
  if (row === undefined) throw new Error(`Delivery ${deliveryId} is gone`);
  return row;
}

/** The message of a delivery, its data looked up and signed for now. */
export async function composeMessage(
  { strapi, db, keyring, clock }: Pick<ConnectorTools, 'strapi' | 'db' | 'keyring' | 'clock'>,
  delivery: DueDelivery,
): Promise<SignedMessage> {
  const { id, type, url } = delivery;
  const data = await publicData({ strapi, db: db() }, type, json(delivery.payload));
  const body = JSON.stringify({ type, timestamp: delivery.occurred_at.toISOString(), data });
  const at = clock.now();
  const home = homeOf(delivery.subscription_id);
  const secrets = secretsAt(home, readSigningSecrets(delivery.secrets), at, keyring);
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'Selvedge-Webhooks/1',
    ...signMessage({ id, at, body }, secrets),
  };
  return { url, headers, body };
}
