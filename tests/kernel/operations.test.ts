import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { defineJob } from '../../src/kernel/jobs/job';
import { jobsKey } from '../../src/kernel/jobs/jobs';
import { transactionKey } from '../../src/kernel/kernel';
import { service } from '../../src/kernel/service';
import { defineSetting } from '../../src/kernel/settings/setting';
import { settingsKey } from '../../src/kernel/settings/settings';
import { bootApp, signIn, type TestApp } from '../support/boot';
import { eventually } from '../support/eventually';

interface DeadLetter {
  id: string;
  job: string;
  queue: string;
  payload: { word: string };
  error: string;
}

const sew = defineJob({
  name: 'test.sew',
  version: 1,
  queue: 'quick',
  schema: z.strictObject({ word: z.string() }),
});
const thread = defineSetting({
  name: 'test.thread',
  title: 'Thread',
  schema: z.strictObject({
    metres: z.int().min(1).max(500).default(100),
    colour: z.string().default('ecru'),
  }),
});

let app: TestApp;
let admin: { Authorization: string };
let nobody: { Authorization: string };
let isPoison = true;
const cured: string[] = [];

beforeAll(async () => {
  app = await bootApp();
  const jobs = service(app.strapi, jobsKey);
  jobs.handle(sew, ({ word }) => {
    if (isPoison) return Promise.reject(new Error('the needle broke; Bearer canary0123456789'));
    cured.push(word);
    return Promise.resolve();
  });
  await jobs.boss.updateQueue('quick', { retryLimit: 0 });
  service(app.strapi, settingsKey).register(thread);
  admin = await app.admin();
  const role = (await app.strapi
    .service('admin::role')
    .create({ name: 'Looks on', description: 'May do nothing.' })) as {
    id: number;
  };
  nobody = await signIn(app.strapi, app.url, [role.id]);
});
afterAll(() => app.stop());

async function deadLetters(): Promise<DeadLetter[]> {
  const { body } = await app.request.get('/selvedge/jobs').set(admin).expect(200);
  return (body as { data: { dead: DeadLetter[] } }).data.dead;
}

function enqueue(word: string): Promise<string | null> {
  return service(
    app.strapi,
    transactionKey,
  )((trx) => service(app.strapi, jobsKey).enqueue(trx, sew, { word }));
}

const audited = (action: string) => app.db.withSchema('ledger').table('audit').where({ action }).select('*');
const replay = (ids: unknown) => app.request.post('/selvedge/jobs/replay').set(admin).send({ ids });
const change = (name: string, body: object) =>
  app.request.put(`/selvedge/settings/${name}`).set(admin).send(body);

it.each([
  ['get', '/selvedge/jobs'],
  ['post', '/selvedge/jobs/replay'],
  ['get', '/selvedge/settings'],
  ['put', '/selvedge/settings/test.thread'],
] as const)('%s %s is closed to strangers and to roles without the right', async (method, path) => {
  await app.request[method](path).expect(401);
  await app.request[method](path).set(nobody).expect(403);
});

describe('dead letters', () => {
  it('are shown with their reason and without what is secret in it, and replayed once', async () => {
    await enqueue('hem');
    const [dead] = await eventually(async () => {
      const found = await deadLetters();
      return found.length > 0 ? found : undefined;
    });
    expect(dead).toMatchObject({ job: 'test.sew', queue: 'quick', payload: { word: 'hem' } });
    expect(dead?.error).toContain('the needle broke');
    expect(JSON.stringify(dead)).not.toContain('canary0123456789');

    isPoison = false;
    const answer = await replay([dead?.id]).expect(200);
    expect(answer.body).toEqual({ data: { replayed: 1 } });
    await eventually(() => Promise.resolve(cured.includes('hem') ? true : undefined));
    expect(await deadLetters()).toEqual([]);
    expect((await replay([dead?.id]).expect(200)).body).toEqual({ data: { replayed: 0 } });
    expect(cured).toEqual(['hem']);

    const rows = await audited('jobs.replayed');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      actor: expect.stringMatching(/^admin:\d+$/) as string,
      subject: 'queue:dead',
    });
    expect(JSON.stringify(rows[0])).toContain(dead?.id);
  });

  it('leave the others where they are', async () => {
    isPoison = true;
    await Promise.all([enqueue('one'), enqueue('two')]);
    const dead = await eventually(async () => {
      const found = await deadLetters();
      return found.length === 2 ? found : undefined;
    });
    isPoison = false;
    await replay([dead[0]?.id]).expect(200);
    await eventually(() => Promise.resolve(cured.includes(dead[0]?.payload.word ?? '') ? true : undefined));
    expect((await deadLetters()).map(({ id }) => id)).toEqual([dead[1]?.id]);
  });

  it.each([[[]], [['not an id']], ['all'], [undefined]])('are not replayed for %j', async (ids) => {
    const { body } = await replay(ids).expect(400);
    expect(body).toMatchObject({ error: { code: 'kernel/bad-request' } });
  });
});

it('tells how deep each queue is', async () => {
  const { body } = await app.request.get('/selvedge/jobs').set(admin).expect(200);
  const { depths } = (body as { data: { depths: { queue: string }[] } }).data;
  expect(depths.map(({ queue }) => queue)).toEqual(['events', 'quick', 'heavy', 'outside', 'bulk']);
  expect(depths[0]).toEqual({
    queue: 'events',
    waiting: expect.any(Number) as number,
    running: expect.any(Number) as number,
    oldestSeconds: expect.any(Number) as number,
  });
});

describe('settings', () => {
  it('are listed with their JSON schema and the values in force', async () => {
    const { body } = await app.request.get('/selvedge/settings').set(admin).expect(200);
    const { data } = body as { data: { name: string }[] };
    expect(data.map(({ name }) => name)).toEqual(expect.arrayContaining(['test.thread', 'orders.inbox']));
    expect(data.find(({ name }) => name === 'test.thread')).toMatchObject({
      title: 'Thread',
      version: 0,
      value: { metres: 100, colour: 'ecru' },
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: { metres: { type: 'integer', minimum: 1, maximum: 500 } },
      },
      changedBy: null,
    });
  });

  it('are in force at once, by version, and audited', async () => {
    const { body } = await change('test.thread', { version: 0, value: { metres: 7 } }).expect(200);
    expect(body).toMatchObject({ data: { version: 1, value: { metres: 7, colour: 'ecru' } } });
    await expect(service(app.strapi, settingsKey).get(thread)).resolves.toEqual({
      metres: 7,
      colour: 'ecru',
    });
    await expect(audited('setting.changed')).resolves.toEqual([
      expect.objectContaining({
        subject: 'setting:test.thread',
        actor: expect.stringMatching(/^admin:\d+$/) as string,
      }),
    ]);
  });

  it('are not overwritten unseen, also when two change them at once', async () => {
    await change('test.thread', { version: 0, value: { metres: 8 } }).expect(409);
    const both = await Promise.all(
      [9, 10].map((metres) => change('test.thread', { version: 1, value: { metres } })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({
      error: { code: 'settings/changed-meanwhile' },
    });
  });

  it('are refused with every fault named, and nothing is written', async () => {
    const before = await service(app.strapi, settingsKey).get(thread);
    const { body } = await change('test.thread', { version: 2, value: { metres: 0, colour: 3 } }).expect(422);
    const { code, details } = (body as { error: { code: string; details: { faults: { field: string }[] } } })
      .error;
    expect(code).toBe('settings/invalid');
    expect(details.faults.map(({ field }) => field)).toEqual(['metres', 'colour']);
    await change('test.thread', { version: 2, value: { meters: 4 } }).expect(422);
    await expect(service(app.strapi, settingsKey).get(thread)).resolves.toEqual(before);
  });

  it('are unknown by any other name', async () => {
    const name = `test.${randomBytes(4).toString('hex')}`;
    const { body } = await change(name, { version: 0, value: {} }).expect(404);
    expect(body).toMatchObject({ error: { code: 'settings/unknown' } });
  });
});
