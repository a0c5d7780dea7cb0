import { keyringKey, knexKey, transactionKey } from '../../src/kernel/kernel';
import { rotateKeys } from '../../src/kernel/secrets/rotate-keys';
import { sealedColumnsKey } from '../../src/kernel/secrets/sealed-columns';
import { service } from '../../src/kernel/service';
import type { SuggestionsView, TaggingOverview } from '../../src/plugins/tagging/contract';
import { bootApp, type TestApp } from '../support/boot';
import { eventually } from '../support/eventually';
import { makePattern, makeVersion } from '../catalogue/catalogue-factory';
import { leafletPdf, skirt } from './leaflet';
import { completion, failure, startModelServer, type ModelServer } from './model-server';

const secret = 'sk-journey-0123456789-abcd';

let app: TestApp;
let auth: { Authorization: string };
let model: ModelServer;
beforeAll(async () => {
  model = await startModelServer();
  app = await bootApp({ SELVEDGE_OUTBOUND_PRIVATE: 'true' });
  auth = await app.admin();
  await setting({ engine: 'both', baseUrl: model.url, model: 'scripted', retries: 0, timeoutSeconds: 5 });
});
afterAll(async () => {
  await app.stop();
  await model.stop();
});

interface Setting {
  name: string;
  version: number;
  value: Record<string, unknown>;
}

async function setting(change: Record<string, unknown>): Promise<void> {
  const { body } = await app.request.get('/selvedge/settings').set(auth).expect(200);
  const { version, value } = (body as { data: Setting[] }).data.find(
    ({ name }) => name === 'tagging.engine',
  )!;
  await app.request
    .put('/selvedge/settings/tagging.engine')
    .set(auth)
    .send({ version, value: { ...value, ...change } })
    .expect(200);
}

const setKey = (key: string) => app.request.put('/selvedge/tagging/key').set(auth).send({ key });

async function overview(): Promise<TaggingOverview> {
  const { body } = await app.request.get('/selvedge/tagging/overview').set(auth).expect(200);
  return (body as { data: TaggingOverview }).data;
}

async function view(version: string): Promise<SuggestionsView> {
  const { body } = await app.request
    .get(`/selvedge/tagging/versions/${version}/suggestions`)
    .set(auth)
    .expect(200);
  return (body as { data: SuggestionsView }).data;
}

/** A version with its leaflet, once every engine that looks by itself has looked. */
async function lookedAt(engines: number): Promise<SuggestionsView> {
  const { documentId } = await makePattern(app, { title: 'Linden' }, 'draft');
  const version = await makeVersion(app, documentId);
  await app.request
    .put(`/selvedge/versions/${version}/files?name=linden-instructions.pdf`)
    .set(auth)
    .set('content-type', 'application/octet-stream')
    .send(await leafletPdf(skirt))
    .expect(201);
  return settled(version, engines);
}

function settled(version: string, runs: number): Promise<SuggestionsView> {
  return eventually(async () => {
    const now = await view(version);
    return now.runs.length >= runs && !now.isRunning ? now : undefined;
  });
}

async function again(version: string, runs: number): Promise<SuggestionsView> {
  await app.request.post(`/selvedge/tagging/versions/${version}/suggest`).set(auth).send({}).expect(202);
  return settled(version, runs);
}

const says = (what: string, page: number, quote: string) => ({ what, page, quote, confidence: 0.8 });
const open = (from: SuggestionsView) =>
  from.facets.flatMap(({ suggestions }) => suggestions).filter(({ state }) => state === 'suggested');

it('without a key the rules suggest all the same, and the run says what is missing', async () => {
  const seen = await lookedAt(2);
  expect(seen.runs.find(({ engine }) => engine === 'openai')).toMatchObject({ outcome: 'no-key' });
  expect(seen.runs.find(({ engine }) => engine === 'rules')).toMatchObject({ outcome: 'done' });
  expect(open(seen).length).toBeGreaterThan(3);
  expect(model.requests).toHaveLength(0);
});

it('the key goes in and never comes out', async () => {
  const { body } = await setKey(secret).expect(200);
  expect(body).toMatchObject({ data: { lastFour: '••••abcd' } });
  expect((await overview()).key).toMatchObject({ lastFour: '••••abcd' });
  await setKey('short').expect(400);
  await setKey('with blanks in it').expect(400);
  expect((await overview()).key?.lastFour).toBe('••••abcd');

  const tables = ['tagging_key', 'setting', 'audit', 'event', 'tagging_run'];
  for (const table of tables) {
    const rows: unknown = await app.db.withSchema('ledger').table(table).select('*');
    expect(JSON.stringify(rows)).not.toContain(secret);
  }
  const jobs = (await app.db.raw('select data::text as data from jobs.job')) as { rows: { data: string }[] };
  expect(JSON.stringify(jobs.rows)).not.toContain(secret);
  const counts = await rotateKeys(
    {
      db: service(app.strapi, knexKey),
      transaction: service(app.strapi, transactionKey),
      keyring: service(app.strapi, keyringKey),
    },
    service(app.strapi, sealedColumnsKey).columns,
  );
  expect(counts).toContainEqual({ place: 'tagging_key.sealed', rewrapped: 0, current: 1, unopened: [] });
});

it('what both engines say is one line; what a model makes up is dropped and counted; a second look costs nothing', async () => {
  model.script(() =>
    completion({
      suggestions: [
        says('garment-skirt', 1, 'Linden A-line skirt'),
        says('season-summer', 1, '1.60 m of woven cotton or linen'),
        says('skill-advanced', 1, 'Only for experts'),
        says('sewing-lining', 2, 'No lining is needed.'),
      ],
      proposed: [{ facet: 'garment', word: 'Culotte', page: 1, quote: 'Linden A-line skirt' }],
    }),
  );
  const seen = await lookedAt(2);
  expect(model.requests).toHaveLength(1);
  expect(model.requests[0]?.authorization).toBe(`Bearer ${secret}`);
  const run = seen.runs.find(({ engine }) => engine === 'openai');
  expect(run).toMatchObject({ outcome: 'done', suggested: 2, unsupported: 2, proposed: 1, tokens: 1_000 });
  const line = open(seen).find(({ facet }) => facet === 'garment');
  expect(line?.engines.toSorted()).toEqual(['openai', 'rules']);
  const concluded = open(seen).find(({ facet }) => facet === 'season');
  expect(concluded).toMatchObject({ engines: ['openai'], confidence: expect.closeTo(0.6) });
  expect(open(seen).map(({ facet }) => facet)).not.toContain('skill-advanced');

  expect(seen.proposals).toMatchObject([{ facet: 'garment', text: 'Culotte', seen: 1 }]);
  await app.request
    .post(`/selvedge/tagging/proposals/${seen.proposals[0]!.id}/dismiss`)
    .set(auth)
    .send({})
    .expect(200);
  expect((await view(seen.versionId)).proposals).toEqual([]);

  const after = await again(seen.versionId, seen.runs.length);
  expect(model.requests).toHaveLength(1);
  expect(after.runs.map(({ id }) => id)).toEqual(seen.runs.map(({ id }) => id));
  const { usage } = await overview();
  expect(usage).toMatchObject({
    tokens: 1_000,
    cents: expect.closeTo((900 * 25 + 100 * 200) / 1_000_000, 2),
  });

  await app.request.post(`/selvedge/tagging/suggestions/${line!.id}/accept`).set(auth).send({}).expect(200);
  const { calibration } = await overview();
  expect(calibration.filter(({ facet }) => facet === 'garment')).toEqual(
    ['openai', 'rules'].map((engine) =>
      expect.objectContaining({ engine, accepted: 1, rejected: 0, isTrusted: false }),
    ),
  );
});

it.each([
  ['wrong-key', failure(401, 'invalid_api_key')],
  ['rate-limited', failure(429, 'insufficient_quota')],
  ['refused', completion('', { refusal: 'No.' })],
  ['malformed', completion('nonsense')],
] as const)('where the model ends as %s, the rules’ suggestions stay', async (outcome, reply) => {
  model.script(() => reply);
  const seen = await lookedAt(2);
  expect(seen.runs.find(({ engine }) => engine === 'openai')).toMatchObject({ outcome });
  expect(open(seen).map(({ facet }) => facet)).toContain('garment');
});

it('asks no more when the day’s tokens are used, not even by a hair', async () => {
  model.script(() => completion({ suggestions: [], proposed: [] }));
  const { tokens } = (await overview()).usage;
  await setting({ jobTokens: 10_000, answerTokens: 1_000, dailyTokens: tokens + 9_999 });
  const seen = await lookedAt(2);
  expect(seen.runs.find(({ engine }) => engine === 'openai')).toMatchObject({
    outcome: 'over-budget',
    tokens: 0,
  });
  expect(model.requests).toHaveLength(0);
  await setting({ dailyTokens: tokens + 10_000 });
  const asked = await again(seen.versionId, seen.runs.length + 1);
  expect(asked.runs.find(({ engine, outcome }) => engine === 'openai' && outcome === 'done')).toBeDefined();
  expect(model.requests).toHaveLength(1);
  await setting({ dailyTokens: 300_000, jobTokens: 30_000, answerTokens: 4_000 });
});

it('accepts by itself only what an operator allowed, where editors agreed fifty times', async () => {
  await setting({ engine: 'rules', acceptsItself: true, threshold: 0.9 });
  const early = await lookedAt(1);
  expect(
    early.facets.flatMap(({ suggestions }) => suggestions).every(({ state }) => state === 'suggested'),
  ).toBe(true);
  const { id } = early.runs[0]!;
  await app.db.raw(
    `insert into ledger.suggestion (id, run_id, pattern_id, version_id, facet, value, value_key, engine,
       vocabulary_version, confidence, is_explicit, evidence, evidence_key, state, reviewed_by)
     select gen_random_uuid(), ?, 'other', 'other', 'seam-allowance', '{}', n::text, 'rules', 'x', 1, true, '[{}]', '',
       'accepted', 'admin:1' from generate_series(1, 60) n`,
    [id],
  );
  const { calibration } = await overview();
  expect(calibration.find(({ facet }) => facet === 'seam-allowance')).toMatchObject({
    accepted: 60,
    isTrusted: true,
  });
  const seen = await lookedAt(1);
  const accepted = await eventually(async () => {
    const now = await view(seen.versionId);
    const done = now.facets
      .flatMap(({ suggestions }) => suggestions)
      .filter(({ state }) => state === 'accepted');
    return done.length > 0 ? done : undefined;
  });
  expect(accepted.map(({ facet }) => facet)).toEqual(['seam-allowance']);
  expect((await overview()).calibration.find(({ facet }) => facet === 'seam-allowance')?.accepted).toBe(60);
  await setting({ engine: 'both', acceptsItself: false });
});

it('does nothing when it is switched off, and says so', async () => {
  await setting({ engine: 'none' });
  const { documentId } = await makePattern(app, {}, 'draft');
  const version = await makeVersion(app, documentId);
  const { body } = await app.request
    .post(`/selvedge/tagging/versions/${version}/suggest`)
    .set(auth)
    .send({ text: 'A skirt.' })
    .expect(409);
  expect(body).toMatchObject({ error: { code: 'tagging/switched-off' } });
  expect((await view(version)).runs).toEqual([]);
});

it('forgets the key when it is told to', async () => {
  await app.request.delete('/selvedge/tagging/key').set(auth).expect(200);
  expect((await overview()).key).toBeNull();
  const rows = (await app.db
    .withSchema('ledger')
    .table('audit')
    .where({ subject: 'tagging-key:openai' })) as {
    action: string;
  }[];
  expect(rows.map(({ action }) => action)).toEqual(['tagging.key-set', 'tagging.key-forgotten']);
});
