import supertest from 'supertest';
import { Client } from 'pg';
import { withClient } from '../../src/kernel/postgres/databases';
import { startApp, type AppProcess } from '../support/app-process';
import { emptyDatabase } from '../support/empty-database';
import { eventually } from '../support/eventually';
import { firstAdmin } from '../support/first-admin';
import { startTcpProxy, type TcpProxy } from '../support/tcp-proxy';

let database: Awaited<ReturnType<typeof emptyDatabase>>;
let proxy: TcpProxy;
let app: AppProcess;
let http: ReturnType<typeof supertest>;
let admin: { Authorization: string };

beforeAll(async () => {
  database = await emptyDatabase();
  const { hostname, port } = new URL(database.url);
  proxy = await startTcpProxy({ host: hostname, port: Number(port) });
  app = await startApp(proxy.inFrontOf(database.url));
  const url = await app.listening();
  http = supertest(url);
  const { Authorization } = await firstAdmin(url);
  admin = { Authorization };
});
afterEach(async () => {
  proxy.become('through');
  await eventually(async () => ((await http.get('/healthz/ready')).status === 200 ? true : undefined));
});
afterAll(async () => {
  app.signal('SIGKILL');
  await app.ended;
  await proxy.stop();
  await database.drop();
});

const requests = () => [
  http.get('/api/patterns'),
  http.post('/api/orders/inbound').send({}),
  http.get('/selvedge/jobs').set(admin),
  http
    .put('/selvedge/settings/orders.inbox')
    .set(admin)
    .send({ version: 0, value: { keepBodiesDays: 9 } }),
  http.post('/admin/login').send({ email: 'a@example.com', password: 'x' }),
];

/** Every door says the same, soon, and that it is worth another try. */
async function expectAway(): Promise<void> {
  for (const { status, body, headers } of await Promise.all(requests())) {
    expect({ status, body: body as unknown }).toMatchObject({
      status: 503,
      body: { error: { code: 'kernel/database-away' } },
    });
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  }
  const ready = await http.get('/healthz/ready').expect(503);
  expect(ready.body).toEqual({ status: 'not-ready', reasons: ['the database does not answer'] });
  await http.get('/healthz/live').expect(200);
}

it('is said by every door while the server is down', async () => {
  proxy.become('refuse');
  proxy.cut();
  await expectAway();
});

it('is said when it vanishes without a word', async () => {
  proxy.become('silent');
  proxy.hold();
  await expectAway();
});

it('keeps its jobs: what was running runs again, what was ordered meanwhile runs too', async () => {
  const running = (told: { word: string; attempt: number }) => told.word === 'running' && told.attempt === 1;
  app.order({ order: 'enqueue', payload: { word: 'running', how: 'wait' } });
  await app.told('job', running);
  proxy.become('refuse');
  proxy.cut();
  app.order({ order: 'go-on', word: 'running' });
  await app.told('job-done', running);
  await withClient(database.url, (client) =>
    client.query('insert into jobs.job (name, data) values ($1, $2)', ['quick', JSON.stringify(ordered)]),
  );
  await http.get('/healthz/ready').expect(503);

  proxy.become('through');
  await app.told('job-done', ({ word }) => word === 'meanwhile');
  const again = (told: { word: string; attempt: number }) => told.word === 'running' && told.attempt === 2;
  await app.told('job', again);
  app.order({ order: 'go-on', word: 'running' });
  await app.told('job-done', again);
  const states = await eventually(async () => {
    const sql = `select state from jobs.job where data->>'job' = 'test.told' and state <> 'completed'`;
    const { rows } = await withClient(database.url, (client) => client.query(sql));
    return rows.length === 0 ? rows : undefined;
  });
  expect(states).toEqual([]);
});

const ordered = { job: 'test.told', version: 1, payload: { word: 'meanwhile', how: 'finish' } };

it('survives that a question nobody waits for is cut off', async () => {
  app.order({ order: 'ask-and-forget' });
  await app.told('asked');
  await eventually(async () => {
    const sql = `select 1 from pg_stat_activity where query = 'select pg_sleep(60)' and state = 'active'`;
    const { rows } = await withClient(database.url, (client) => client.query(sql));
    return rows.length > 0 ? true : undefined;
  });
  proxy.become('refuse');
  proxy.cut();
  await eventually(() => Promise.resolve(app.output().includes('nobody waited for') ? true : undefined));
  await http.get('/healthz/live').expect(200);
});

it('undoes a write that it was in the middle of', async () => {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query('begin');
  await client.query('lock table ledger.audit in exclusive mode');
  const change = { version: 0, value: { keepBodiesDays: 9 } };
  const answer = http.put('/selvedge/settings/orders.inbox').set(admin).send(change).then();
  await eventually(async () => {
    const { rows } = await client.query(`select 1 from pg_locks where not granted`);
    return rows.length > 0 ? true : undefined;
  });
  proxy.become('refuse');
  proxy.cut();
  await client.query('commit');
  expect((await answer).status).toBe(503);

  proxy.become('through');
  const { rows } = await client.query<{ n: number }>(
    `select (select count(*) from ledger.setting) + (select count(*) from ledger.audit where action = 'setting.changed') as n`,
  );
  await client.end();
  expect(Number(rows[0]?.n)).toBe(0);
  await eventually(async () => ((await http.get('/healthz/ready')).status === 200 ? true : undefined));
  await http.put('/selvedge/settings/orders.inbox').set(admin).send(change).expect(200);
});

it('is over as soon as it is back, every door open again', async () => {
  const statuses = (await Promise.all(requests())).map(({ status }) => status);
  expect(statuses).toEqual([403, 401, 200, 409, 400]);
});
