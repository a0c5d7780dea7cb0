import { randomUUID } from 'node:crypto';
import type supertest from 'supertest';
import type { Capabilities, ListingEvent } from '../../src/plugins/channels/contract';
import type {
  ConnectionView,
  ListingView,
  MatrixRow,
  SavedConnection,
} from '../../src/plugins/channels/views-contract';
import { listingEventSchema } from '../../src/plugins/channels/contract';
import type { WebhookReceiver } from '../../src/plugins/channels/adapters/webhook-receiver.fixture';
import type { TestApp } from '../support/boot';
import { eventually } from '../support/eventually';

export type { Capabilities, ConnectionView, ListingView, MatrixRow };

/** An operator at the admin API. */
export interface Desk {
  get<Data>(path: string): Promise<Data>;
  send<Data>(method: 'post' | 'put' | 'delete', path: string, body?: object): Promise<Data>;
  ask(method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object): supertest.Test;
  connect(config: Record<string, unknown>, kind?: 'website' | 'assisted'): Promise<SavedConnection>;
  decide(key: string, patternId: string, body: Record<string, unknown>): Promise<ListingView>;
  view(key: string, patternId: string): Promise<ListingView>;
  /** Waits until the square shows this. */
  until(key: string, patternId: string, state: ListingView['state']): Promise<ListingView>;
}

export async function openDesk(app: TestApp): Promise<Desk> {
  const admin = await app.admin();
  const ask: Desk['ask'] = (method, path, body) => {
    const request = app.request[method](`/selvedge/channels${path}`).set(admin);
    return body === undefined ? request : request.send(body);
  };
  const data = <Data>({ body }: { body: unknown }): Data => (body as { data: Data }).data;
  const desk: Desk = {
    ask,
    get: async (path) => data(await ask('get', path).expect(200)),
    send: async (method, path, body = {}) => data(await ask(method, path, body).expect(200)),
    connect: (config, kind = 'website') => {
      const key = `c-${randomUUID().slice(0, 8)}`;
      return desk.send('post', '/connections', { kind, key, name: `Shop ${key}`, config });
    },
    decide: (key, patternId, body) => desk.send('put', `/connections/${key}/patterns/${patternId}`, body),
    view: (key, patternId) => desk.get(`/connections/${key}/patterns/${patternId}`),
    until: (key, patternId, state) =>
      eventually(async () => {
        const view = await desk.view(key, patternId);
        return view.state === state ? view : undefined;
      }),
  };
  return desk;
}

/** The events that came in about one pattern, oldest first, read by the schema that receivers are told of. */
export function eventsOf({ received }: WebhookReceiver, patternId: string): ListingEvent[] {
  return received
    .map(({ body }) => listingEventSchema.parse(JSON.parse(body)))
    .filter(({ data }) => data.listing.patternId === patternId);
}
