import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Webhook } from 'standardwebhooks';
import supertest from 'supertest';
import { databaseUrl, dropDatabase, withClient } from '../../src/kernel/postgres/databases';
import { startApp, type AppProcess } from '../support/app-process';
import { emptyDatabase } from '../support/empty-database';
import { testEnvironment } from '../support/environment';
import { everyRow } from '../support/every-row';
import { firstAdmin } from '../support/first-admin';
import { runVerb } from '../support/run-verb';
import { sale } from './shop';

let database: Awaited<ReturnType<typeof emptyDatabase>>;
let dataDir: string;
let env: Record<string, string>;
let app: AppProcess | undefined;
const backup = `backup_${randomBytes(6).toString('hex')}`;
const nameOf = (url: string) => decodeURIComponent(new URL(url).pathname.slice(1));
const server = () => databaseUrl(database.url, 'postgres');

beforeAll(async () => {
  database = await emptyDatabase();
  dataDir = await mkdtemp(path.join(os.tmpdir(), 'selvedge-restore-'));
  env = testEnvironment(database.url, dataDir);
});
afterAll(async () => {
  app?.signal('SIGKILL');
  await app?.ended;
  await dropDatabase(server(), backup);
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

async function start(): Promise<ReturnType<typeof supertest>> {
  app = await startApp(database.url, env);
  return supertest(await app.listening());
}
async function stop(): Promise<void> {
  app?.signal('SIGTERM');
  await app?.ended;
}
/** What `pg_dump` and `pg_restore` do, by the server itself. */
const copy = (from: string, to: string) =>
  withClient(server(), (client) => client.query(`create database "${to}" template "${from}"`));

const buyer = () => {
  const word = `canary${randomBytes(9).toString('hex')}`;
  return { word, email: `${word}@example.org`, name: `Mrs ${word}` };
};

it('erases again what an older backup brings back, at the start and by hand', async () => {
  const [early, late] = [buyer(), buyer()];
  let http = await start();
  const account = await firstAdmin(await app!.listening());
  let admin: { Authorization: string } = { Authorization: account.Authorization };
  const signIn = async () => {
    const { email, password } = account;
    const { body } = await http.post('/admin/login').send({ email, password }).expect(200);
    admin = { Authorization: `Bearer ${(body as { data: { token: string } }).data.token}` };
  };
  const { body } = await http
    .post('/selvedge/channel-accounts/storefront/rotate-secret')
    .set(admin)
    .send({})
    .expect(200);
  const { secret } = (body as { data: { secret: string } }).data;
  const data = { title: 'Skirt', slug: 'skirt', craft: 'sewing', priceMinor: 900, currency: 'EUR' };
  app!.order({ order: 'create', uid: 'api::pattern.pattern', data });
  await app!.told('created');

  const tell = (event: object) => {
    const [id, at, text] = [`msg_${randomUUID()}`, new Date(), JSON.stringify(event)];
    return http
      .post('/api/orders/inbound')
      .set('Content-Type', 'application/json')
      .set('webhook-id', id)
      .set('webhook-timestamp', String(Math.floor(at.getTime() / 1000)))
      .set('webhook-signature', new Webhook(secret).sign(id, at, text))
      .send(text)
      .expect(200);
  };
  const customer = ({ email, name }: ReturnType<typeof buyer>) => ({
    email,
    name,
    locale: 'en',
    country: 'DE',
  });
  const erase = async ({ email }: ReturnType<typeof buyer>) => {
    const { body: found } = await http
      .get('/selvedge/customers')
      .query({ search: email })
      .set(admin)
      .expect(200);
    const [{ id }] = (found as { data: { id: string }[] }).data as [{ id: string }];
    await http.post(`/selvedge/customers/${id}/erase`).set(admin).send({ confirm: email }).expect(200);
  };

  await tell(sale([{ pattern: 'skirt' }], { customer: customer(early) }));
  await stop();
  await copy(nameOf(database.url), backup);

  http = await start();
  await signIn();
  const afterBackup = sale([{ pattern: 'skirt' }], { customer: customer(late) });
  await tell(afterBackup);
  await erase(early);
  await erase(late);
  await stop();
  expect(await everyRow(database.url, 'true')).not.toMatch(RegExp(`${early.word}|${late.word}`));

  await dropDatabase(server(), nameOf(database.url));
  await copy(backup, nameOf(database.url));
  expect(await everyRow(database.url, `schemaname = 'ledger'`)).toContain(early.word);

  http = await start();
  expect(await everyRow(database.url, 'true')).not.toContain(early.word);
  expect(app!.output()).toContain('the database was restored: done again');
  await tell(afterBackup);
  const rows = await everyRow(database.url, 'true');
  expect(rows).not.toMatch(RegExp(`${early.word}|${late.word}`));
  expect(rows.match(/erased-[0-9a-f]{20}/g)).not.toBeNull();
  await stop();

  await dropDatabase(server(), nameOf(database.url));
  await copy(backup, nameOf(database.url));
  const { code, out } = await runVerb(database.url, ['restore', 'reconcile'], env);
  expect({ code, out }).toEqual({ code: 0, out: 'erasures: 2 applied again\n' });
  expect(await everyRow(database.url, 'true')).not.toContain(early.word);
  const again = await runVerb(database.url, ['restore', 'reconcile'], env);
  expect(again.out).toBe('erasures: nothing was missing\n');
}, 400_000);
