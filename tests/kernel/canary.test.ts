import { randomBytes } from 'node:crypto';
import supertest from 'supertest';
import { withClient } from '../../src/kernel/postgres/databases';
import { startApp, type AppProcess } from '../support/app-process';
import { emptyDatabase } from '../support/empty-database';
import { eventually } from '../support/eventually';
import { firstAdmin } from '../support/first-admin';

const canary = () => `Canary-${randomBytes(24).toString('base64url')}`;

/** Every secret that the environment may hold. */
const environment = {
  APP_KEYS: canary(),
  API_TOKEN_SALT: canary(),
  ADMIN_JWT_SECRET: canary(),
  TRANSFER_TOKEN_SALT: canary(),
  JWT_SECRET: canary(),
  ENCRYPTION_KEY: canary(),
  SELVEDGE_METRICS_TOKEN: canary(),
  SELVEDGE_S3_SECRET_ACCESS_KEY: randomBytes(30).toString('base64'),
  TEST_CANARY_TOKEN: canary(),
};
const masterKey = randomBytes(32).toString('base64');
const mailPassword = canary();
const typed = {
  password: canary(),
  bearer: canary(),
  cookie: canary(),
  query: canary(),
  signature: canary(),
};
const linkToken = randomBytes(32).toString('base64url');
const webhookSecret = `whsec_${randomBytes(32).toString('base64')}`;
const address = `canary-${randomBytes(6).toString('hex')}@example.com`;

let database: Awaited<ReturnType<typeof emptyDatabase>>;
let app: AppProcess;
let http: ReturnType<typeof supertest>;
let admin: Awaited<ReturnType<typeof firstAdmin>>;

beforeAll(async () => {
  database = await emptyDatabase();
  app = await startApp(database.url, {
    ...environment,
    SELVEDGE_KEYS: `k1:${masterKey}`,
    SELVEDGE_SMTP_URL: `smtp://shop:${mailPassword}@127.0.0.1:1`,
    SELVEDGE_LOG_LEVEL: 'debug',
  });
  const url = await app.listening();
  http = supertest(url);
  admin = await firstAdmin(url);
});
afterAll(async () => {
  app.signal('SIGKILL');
  await app.ended;
  await database.drop();
});

/** Everything the queue keeps, and what the ledger keeps of who did what. */
async function kept(): Promise<string> {
  return withClient(database.url, async (client) => {
    const tables = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname = 'jobs' or (schemaname = 'ledger' and tablename in ('audit', 'event', 'setting', 'channel_account'))`,
    );
    expect(tables.rows.length).toBeGreaterThan(4);
    const texts: string[] = [];
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ text: string | null }>(
        `select string_agg(t::text, E'\\n') as text from ${name} t`,
      );
      texts.push(`${name}: ${rows[0]?.text ?? ''}`);
    }
    return texts.join('\n');
  });
}

it('never lets a secret into its output, its queue or its audit', async () => {
  const bearer = { Authorization: admin.Authorization };
  await http.post('/admin/login').send({ email: address, password: typed.password }).expect(400);
  await http
    .post('/admin/login')
    .set('content-type', 'application/json')
    .send(`{"password":"${typed.password}",`)
    .expect(400);
  await http.post('/api/auth/local').send({ identifier: address, password: typed.password });
  await http.post('/admin/forgot-password').send({ email: admin.email });
  await http
    .get('/selvedge/jobs')
    .set({ Authorization: `Bearer ${typed.bearer}`, Cookie: `session=${typed.cookie}` })
    .expect(401);
  await http.get(`/api/patterns?token=${typed.query}`).set({ Authorization: `Bearer ${typed.bearer}` });
  await http.get(`/d/${linkToken}`);
  await http.get(`/d/${linkToken}/files?ticket=${typed.query}`);
  await http
    .post('/api/orders/inbound')
    .set({ 'webhook-id': 'msg_1', 'webhook-timestamp': '1', 'webhook-signature': `v1,${typed.signature}` })
    .send({ secret: webhookSecret, customer: { email: address } })
    .expect(401);
  const made = await http.post('/selvedge/channel-accounts/storefront/rotate-secret').set(bearer).expect(200);
  const signing = (made.body as { data: { secret: string } }).data.secret;
  expect(signing).toMatch(/^whsec_/);

  app.order({ order: 'enqueue', payload: { word: 'leak', how: 'leak' } });
  await eventually(async () => ((await kept()).includes('greeting never received from') ? true : undefined));

  const said = app.output();
  expect(said).toContain('"path":"/d/[redacted]"');
  expect(said).toContain('"msg":"job failed"');
  const everything = `${said}\n${await kept()}`;
  const secrets = {
    ...environment,
    ...typed,
    masterKey,
    mailPassword,
    linkToken,
    webhookSecret,
    signing,
    address,
    databasePassword: new URL(database.url).password,
    adminPassword: admin.password,
    adminToken: admin.Authorization.replace('Bearer ', ''),
    adminAddress: admin.email,
  };
  const seen = Object.entries(secrets).filter(([, secret]) =>
    [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')].some((form) =>
      everything.includes(form),
    ),
  );
  expect(seen.map(([name]) => name)).toEqual([]);
});
