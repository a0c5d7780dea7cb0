import { connectorTools, type ConnectorTools } from '../../src/plugins/connectors/server/connector-tools';
import { deliverWebhook } from '../../src/plugins/connectors/server/webhooks/deliver-webhook';
import { createHttpClient } from '../../src/kernel/http/http-client';
import type { DeliveryState, SubscriptionView } from '../../src/plugins/connectors/views-contract';
import type { TestApp } from '../support/boot';
import { eventually } from '../support/eventually';

export interface DeliveryRow {
  id: string;
  subscription_id: string;
  event_id: string;
  type: string;
  state: DeliveryState;
  attempts: number;
  tries: number;
  next_at: Date | null;
  last_status: number | null;
  last_error: string | null;
  response_excerpt: string | null;
}

export type Subscribed = SubscriptionView & { secret: string };

/** An operator at the Webhooks page, over its routes, and a look into the ledger. */
export function webhookDesk(app: TestApp, admin: { Authorization: string }) {
  const rows = (where: Partial<DeliveryRow>) =>
    app.db.withSchema('ledger').table('webhook_delivery').where(where).orderBy('id') as unknown as Promise<
      DeliveryRow[]
    >;
  const desk = {
    rows,

    async subscribe(url: string, eventTypes: string[], name = 'Somebody'): Promise<Subscribed> {
      const { body } = await app.request
        .post('/selvedge/webhooks')
        .set(admin)
        .send({ name, url, eventTypes })
        .expect(200);
      const { data } = body as { data: { secret: string; subscription: SubscriptionView } };
      return { ...data.subscription, secret: data.secret };
    },

    async act(id: string, what: string, body: object = {}): Promise<unknown> {
      const answer = await app.request
        .post(`/selvedge/webhooks/${id}/${what}`)
        .set(admin)
        .send(body)
        .expect(200);
      return (answer.body as { data: unknown }).data;
    },

    async read(id: string): Promise<SubscriptionView> {
      const { body } = await app.request.get(`/selvedge/webhooks/${id}`).set(admin).expect(200);
      return (body as { data: SubscriptionView }).data;
    },

    async ping(id: string): Promise<string> {
      return ((await desk.act(id, 'ping')) as { deliveryId: string }).deliveryId;
    },

    async row(id: string): Promise<DeliveryRow> {
      const [found] = await rows({ id });
      if (found === undefined) throw new Error(`No delivery ${id}`);
      return found;
    },

    /** The only delivery of a subscription, once a try has ended in this state. */
    delivered: (subscriptionId: string, state: DeliveryState) =>
      eventually(async () => {
        const [found, second] = await rows({ subscription_id: subscriptionId });
        if (second !== undefined) throw new Error('There are two deliveries');
        return found?.state === state && found.attempts > 0 ? found : undefined;
      }),

    /** Makes the try that is due in hours or days now. */
    async tryNow(
      deliveryId: string,
      tools: ConnectorTools = connectorTools(app.strapi),
    ): Promise<DeliveryRow> {
      await app.db
        .withSchema('ledger')
        .table('webhook_delivery')
        .where({ id: deliveryId })
        .whereNotNull('next_at')
        .update({ next_at: app.db.raw(`now() - interval '1 second'`) });
      await deliverWebhook(tools, deliveryId, `test ${deliveryId}`);
      return desk.row(deliveryId);
    },

    /** Tools whose client has no memory of failures. */
    freshTools(over: Partial<ConnectorTools> = {}): ConnectorTools {
      const tools = connectorTools(app.strapi);
      return { ...tools, http: createHttpClient(tools), random: () => 0, ...over };
    },
  };
  return desk;
}

export type WebhookDesk = ReturnType<typeof webhookDesk>;
