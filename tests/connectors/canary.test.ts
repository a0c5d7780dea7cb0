import { randomBytes } from 'node:crypto';
import supertest from 'supertest';
import { withClient } from '../../src/kernel/postgres/databases';
import { startApp, type AppProcess } from '../support/app-process';
import { emptyDatabase } from '../support/empty-database';
import { eventually } from '../support/eventually';
import { firstAdmin } from '../support/first-admin';
import { openReceiver, says, type Receiver } from './receiver';

let database: Awaited<ReturnType<typeof emptyDatabase>>;
let app: AppProcess;
let receiver: Receiver;
const canary = `Canary-${randomBytes(18).toString('base64url')}`;

beforeAll(async () => {
  database = await emptyDatabase();
  receiver = await openReceiver(
    says(500, { 'x-secret': canary }, `{"token":"${canary}","mail":"mara@example.com"}`),
  );
  app = await startApp(database.url, { SELVEDGE_OUTBOUND_PRIVATE: 'true', SELVEDGE_LOG_LEVEL: 'debug' });
});
afterAll(async () => {
  app.signal('SIGKILL');
  await app.ended;
  await receiver.close();
  await database.drop();
});

/** Every row of these tables as text. */
async function kept(tables: string): Promise<string> {
  return withClient(database.url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where ${tables}`,
    );
    expect(rows.length).toBeGreaterThan(3);
    const texts = await Promise.all(
      rows.map(async ({ name }) => {
        const found = await client.query<{ text: string | null }>(
          `select string_agg(t::text, E'\\n') as text from ${name} t`,
        );
        return `${name}: ${found.rows[0]?.text ?? ''}`;
      }),
    );
    return texts.join('\n');
  });
}

it('keeps signing secrets, what is sent and what is answered out of logs, jobs and audit', async () => {
  const url = await app.listening();
  const http = supertest(url);
  const { Authorization } = await firstAdmin(url);
  const post = async (path: string, body: object = {}) => {
    const answer = await http.post(path).set({ Authorization }).send(body).expect(200);
    return (answer.body as { data: { secret: string; subscription: { id: string } } }).data;
  };
  const to = `${receiver.url}?key=${canary}`;
  const made = await post('/selvedge/webhooks', { name: 'S', url: to, eventTypes: ['order.recorded'] });
  const { id } = made.subscription;
  const rotated = await post(`/selvedge/webhooks/${id}/rotate-secret`);
  await post(`/selvedge/webhooks/${id}/ping`);
  const source = await post('/selvedge/inquiry-sources', { key: 'desk', name: 'Desk' });
  await http
    .post('/api/connectors/inquiries/desk')
    .set({ 'webhook-id': 'msg_1', 'webhook-timestamp': '1', 'webhook-signature': `v1,${canary}` })
    .send({ canary })
    .expect(401);
  await eventually(async () =>
    (await kept(`tablename like 'webhook%' or tablename = 'inbox'`)).includes('It answered 500.')
      ? true
      : undefined,
  );
  await eventually(() => Promise.resolve(app.output().includes('"msg":"job done"') ? true : undefined));
  expect(receiver.received.length).toBeGreaterThan(0);

  const [{ body, headers }] = receiver.received as [(typeof receiver.received)[number]];
  const signatures = headers['webhook-signature']!.split(' ');
  expect(signatures).toHaveLength(2);
  const secrets = [made.secret, rotated.secret, source.secret];
  const silent = [canary, ...secrets, ...secrets.map((secret) => secret.slice(6)), ...signatures, body];
  const elsewhere = `${app.output()}\n${await kept(`schemaname = 'jobs' or tablename in ('audit', 'event', 'inbox')`)}`;
  expect(silent.filter((secret) => elsewhere.includes(secret))).toEqual([]);
  const ownTables = await kept(`schemaname = 'ledger' and tablename ~ '^(webhook|inquiry)'`);
  const unsealed = [...secrets, ...signatures, body, 'mara@example.com'];
  expect(unsealed.filter((secret) => ownTables.includes(secret))).toEqual([]);
  const excerpts = await withClient(database.url, async (client) =>
    client.query<{ said: string }>('select response_excerpt as said from ledger.webhook_delivery'),
  );
  expect(excerpts.rows).toEqual([{ said: '{"token":"[redacted]","mail":"[e-mail]"}' }]);
});
