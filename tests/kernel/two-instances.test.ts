import { randomBytes } from 'node:crypto';
import supertest from 'supertest';
import { withClient } from '../../src/kernel/postgres/databases';
import { startApp, type AppProcess } from '../support/app-process';
import { emptyDatabase } from '../support/empty-database';

let database: Awaited<ReturnType<typeof emptyDatabase>>;
let apps: AppProcess[] = [];

beforeAll(async () => {
  database = await emptyDatabase();
  apps = await Promise.all([startApp(database.url), startApp(database.url)]);
});
afterAll(async () => {
  for (const app of apps) app.signal('SIGKILL');
  await Promise.all(apps.map(({ ended }) => ended));
  await database.drop();
});

const select = async (sql: string) =>
  (await withClient(database.url, (client) => client.query<{ n: number }>(sql))).rows;

it('come up both, started at once on an empty database', async () => {
  const urls = await Promise.all(apps.map((app) => app.listening()));
  for (const url of urls) await supertest(url).get('/healthz/ready').expect(200, { status: 'ready' });
});

it('send one job a slot, although both tick it', async () => {
  const slots = { 'test.tick-one': '2026-11-23T10:00:00.012Z', 'test.tick-two': '2026-11-23T10:01:00.003Z' };
  for (const [task, at] of Object.entries(slots)) {
    for (const app of apps) app.order({ order: 'tick', task, at, times: 5 });
    const told = await Promise.all(apps.map((app) => app.told('ticked', (ticked) => ticked.task === task)));
    expect(told.reduce((sum, { sent }) => sum + sent, 0)).toBe(1);
  }
  expect(
    await select(`select count(*)::int as n from ledger.tick where task like 'test.tick-%' group by task`),
  ).toEqual([{ n: 1 }, { n: 1 }]);
  expect(await select(`select count(*)::int as n from jobs.job where data->>'job' = 'test.ticked'`)).toEqual([
    { n: 2 },
  ]);
});

it('go on when one of them is killed in the middle of a job: the other runs it again within 30 s', async () => {
  const word = randomBytes(4).toString('hex');
  const isIt = (told: { word: string }) => told.word === word;
  apps[0]!.order({ order: 'enqueue', payload: { word, how: 'hang-first' } });
  const taker = await Promise.race(apps.map((app) => app.told('job', isIt).then(() => app)));
  const other = apps.find((app) => app !== taker)!;

  taker.signal('SIGKILL');
  const { signal } = await taker.ended;
  expect(signal).toBe('SIGKILL');
  const killed = Date.now();
  await expect(other.told('job-done', isIt)).resolves.toMatchObject({ attempt: 2 });
  expect(Date.now() - killed).toBeLessThan(30_000);
  await supertest(await other.listening())
    .get('/healthz/ready')
    .expect(200);
});
