import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { Webhook } from 'standardwebhooks';
import supertest from 'supertest';
import { startApp, type AppProcess } from '../support/app-process';
import { emptyDatabase } from '../support/empty-database';
import { eventually } from '../support/eventually';
import { firstAdmin } from '../support/first-admin';
import { sale } from '../orders/shop';
import { openReceiver, says, type Receiver } from './receiver';

let database: Awaited<ReturnType<typeof emptyDatabase>>;
let receiver: Receiver;
let look: Client;
let holder: Client;
const apps: AppProcess[] = [];

beforeAll(async () => {
  database = await emptyDatabase();
  receiver = await openReceiver();
  [look, holder] = [
    new Client({ connectionString: database.url }),
    new Client({ connectionString: database.url }),
  ];
  await Promise.all([look.connect(), holder.connect()]);
});
afterAll(async () => {
  for (const app of apps) app.signal('SIGKILL');
  await Promise.all(apps.map(({ ended }) => ended));
  await Promise.all([look.end(), holder.end(), receiver.close()]);
  await database.drop();
});

async function start(): Promise<{ app: AppProcess; url: string }> {
  const app = await startApp(database.url, {
    SELVEDGE_OUTBOUND_PRIVATE: 'true',
    SELVEDGE_KEYS: `k1:${'A'.repeat(43)}=`,
  });
  apps.push(app);
  return { app, url: await app.listening() };
}

interface Row {
  id: string;
  state: string;
  attempts: number;
}
const rows = async () =>
  (await look.query<Row>('select id, state, attempts from ledger.webhook_delivery')).rows;

it('a worker killed between their yes and our commit sends the same again under the same id', async () => {
  const first = await start();
  const http = supertest(first.url);
  const { Authorization } = await firstAdmin(first.url);
  const admin = { Authorization };
  const made = await http
    .post('/selvedge/webhooks')
    .set(admin)
    .send({ name: 'Storefront', url: receiver.url, eventTypes: ['order.recorded'] })
    .expect(200);
  const { secret } = (made.body as { data: { secret: string } }).data;

  // Their yes comes only when our row is locked, so that we are certain to die before we could write it down.
  receiver.behave((request, response) => {
    void holder
      .query('begin')
      .then(() => holder.query('select 1 from ledger.webhook_delivery for update'))
      .then(() => says(200)(request, response));
  });
  await placeOrder(first.app, http, admin);
  await eventually(async () => {
    const { rows: waiting } = await look.query(
      `select 1 from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock' and query like '%webhook_delivery%'`,
    );
    return waiting.length > 0 ? true : undefined;
  });
  first.app.signal('SIGKILL');
  await first.app.ended;
  await holder.query('rollback');
  expect(await rows()).toMatchObject([{ state: 'sending', attempts: 1 }]);

  receiver.behave(says(200));
  await start();
  const [row] = await eventually(async () => {
    const found = await rows();
    return found[0]?.state === 'sent' ? found : undefined;
  });
  expect(await rows()).toHaveLength(1);
  expect(row).toMatchObject({ attempts: 2 });
  expect(receiver.received.map(({ id }) => id)).toEqual([row!.id, row!.id]);
  const bodies = receiver.received.map(({ body, headers }) => new Webhook(secret).verify(body, headers));
  expect(bodies[0]).toEqual(bodies[1]);
});

async function placeOrder(
  app: AppProcess,
  http: ReturnType<typeof supertest>,
  admin: { Authorization: string },
): Promise<void> {
  const page = {
    title: 'Linden',
    slug: `p-${randomUUID()}`,
    craft: 'sewing',
    priceMinor: 900,
    currency: 'EUR',
  };
  app.order({ order: 'create', uid: 'api::pattern.pattern', data: page });
  const { documentId } = await app.told('created');
  const { body } = await http
    .post('/selvedge/channel-accounts/storefront/rotate-secret')
    .set(admin)
    .expect(200);
  const { secret } = (body as { data: { secret: string } }).data;
  const event = JSON.stringify(sale([{ pattern: documentId }]));
  const [id, at] = [`msg_${randomUUID()}`, new Date()];
  await http
    .post('/api/orders/inbound')
    .set('content-type', 'application/json')
    .set('webhook-id', id)
    .set('webhook-timestamp', String(Math.floor(at.getTime() / 1_000)))
    .set('webhook-signature', new Webhook(secret).sign(id, at, event))
    .send(event)
    .expect(200);
}
