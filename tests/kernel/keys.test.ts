import { randomBytes } from 'node:crypto';
import supertest from 'supertest';
import { Webhook } from 'standardwebhooks';
import { withClient } from '../../src/kernel/postgres/databases';
import { startApp, type AppProcess } from '../support/app-process';
import { emptyDatabase } from '../support/empty-database';
import { firstAdmin } from '../support/first-admin';
import { runVerb } from '../support/run-verb';

const key = (id: string) => `${id}:${randomBytes(32).toString('base64')}`;
const [k1, k2] = [key('k1'), key('k2')];

let database: Awaited<ReturnType<typeof emptyDatabase>>;
const apps: AppProcess[] = [];
beforeAll(async () => {
  database = await emptyDatabase();
});
afterAll(async () => {
  for (const app of apps) app.signal('SIGKILL');
  await Promise.all(apps.map(({ ended }) => ended));
  await database.drop();
});

async function startWith(keys: string): Promise<{ app: AppProcess; url: string }> {
  const app = await startApp(database.url, { SELVEDGE_KEYS: keys });
  apps.push(app);
  return { app, url: await app.listening() };
}

const selvedge = (args: string[], keys: string) => runVerb(database.url, args, { SELVEDGE_KEYS: keys });

/** What the inbound door answers to an event of no interest that is signed with this secret. */
async function knock(url: string, secret: string): Promise<string> {
  const body = '{}';
  const id = randomBytes(8).toString('hex');
  const at = new Date();
  const answer = await supertest(url)
    .post('/api/orders/inbound')
    .set({
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, at, body),
    })
    .send(body);
  return (answer.body as { error: { code: string } }).error.code;
}

async function newSecret(url: string, admin: { Authorization: string }): Promise<string> {
  const { body } = await supertest(url)
    .post('/selvedge/channel-accounts/storefront/rotate-secret')
    .set(admin)
    .expect(200);
  return (body as { data: { secret: string } }).data.secret;
}

const kids = () =>
  withClient(database.url, async (client) => {
    const sql = `select jsonb_path_query(credentials, '$.signing[*].sealed.kid') #>> '{}' as kid from ledger.channel_account`;
    const { rows } = await client.query<{ kid: string }>(sql);
    return rows.map(({ kid }) => kid);
  });

it('prints a new key of the form that SELVEDGE_KEYS takes, each with a name of its own', async () => {
  const made = await Promise.all([selvedge(['keys', 'new'], k1), selvedge(['keys', 'new'], k1)]);
  for (const { code, out } of made) {
    expect(code).toBe(0);
    expect(out).toMatch(/^k\d{4}-\d{2}-\d{2}-[0-9a-f]{6}:[A-Za-z0-9+/]{43}=\n$/);
  }
  expect(new Set(made.map(({ out }) => out)).size).toBe(2);
});

it('moves every secret to the new key while the shop is open, and the old key may go', async () => {
  const first = await startWith(k1);
  const { Authorization } = await firstAdmin(first.url);
  const secret = await newSecret(first.url, { Authorization });
  await expect(knock(first.url, secret)).resolves.toBe('orders/malformed');
  expect(await kids()).toEqual(['k1', 'k1']);
  first.app.signal('SIGTERM');
  await first.app.ended;

  const both = await startWith(`${k2},${k1}`);
  await expect(knock(both.url, secret)).resolves.toBe('orders/malformed');
  const old = await selvedge(['doctor'], `${k2},${k1}`);
  expect(old.out).toContain('doubtful  keys: 2 secrets lie under an older key.');

  const [rotated, ...knocks] = await Promise.all([
    selvedge(['keys', 'rotate'], `${k2},${k1}`),
    ...Array.from({ length: 40 }, () => knock(both.url, secret)),
  ]);
  expect(new Set(knocks)).toEqual(new Set(['orders/malformed']));
  expect(rotated).toEqual({
    code: 0,
    out: expect.stringContaining('channel_account.credentials: 2 sealed anew, 0 were already') as string,
  });
  expect(await kids()).toEqual(['k2', 'k2']);
  const again = await selvedge(['keys', 'rotate'], `${k2},${k1}`);
  expect(again.out).toContain('channel_account.credentials: 0 sealed anew, 2 were already');
  both.app.signal('SIGTERM');
  await both.app.ended;

  const last = await startWith(k2);
  await expect(knock(last.url, secret)).resolves.toBe('orders/malformed');
  expect(last.app.output()).not.toContain(secret);
}, 300_000);

it('says which keys are missing and leaves what it cannot open', async () => {
  const other = key('k3');
  const before = await kids();
  const doctor = await selvedge(['doctor'], other);
  expect(doctor.code).toBe(1);
  expect(doctor.out).toContain('UNSAFE    keys: Secrets lie under keys that SELVEDGE_KEYS lacks: k2.');
  const { code, out } = await selvedge(['keys', 'rotate'], other);
  expect(code).toBe(1);
  expect(out).toContain('cannot be opened, left as it is: ');
  expect(await kids()).toEqual(before);
});
