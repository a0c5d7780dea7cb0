import { codeOf } from '../../src/api/access/sync-admin-roles';
import type { AdminRole } from '../../src/api/access/role-definitions';
import type { FacetSuggestions, SuggestionsView, SuggestionView } from '../../src/plugins/tagging/contract';
import { bootApp, signIn, type TestApp } from '../support/boot';
import { eventually } from '../support/eventually';
import { makeDesigner, makePattern, makeVersion } from '../catalogue/catalogue-factory';
import { coverPicture, leafletPdf, skirt, type Line } from './leaflet';

let app: TestApp;
let editor: Session;

type Session = Awaited<ReturnType<typeof signIn>>;

beforeAll(async () => {
  app = await bootApp();
  editor = await as('editor');
});
afterAll(() => app.stop());

async function as(role: AdminRole): Promise<Session> {
  const found = (await app.strapi.db.query('admin::role').findOne({ where: { code: codeOf(role) } })) as {
    id: number;
  };
  return signIn(app.strapi, app.url, [found.id]);
}

async function upload(version: string, name: string, bytes: Buffer): Promise<void> {
  await app.request
    .put(`/selvedge/versions/${version}/files?name=${encodeURIComponent(name)}`)
    .set(editor)
    .set('content-type', 'application/octet-stream')
    .send(bytes)
    .expect(201);
}

async function view(version: string, who: Session = editor): Promise<SuggestionsView> {
  const { body } = await app.request
    .get(`/selvedge/tagging/versions/${version}/suggestions`)
    .set(who)
    .expect(200);
  return (body as { data: SuggestionsView }).data;
}

/** The view once a run has ended that began after `runs` others. */
function settled(version: string, runs = 0): Promise<SuggestionsView> {
  return eventually(async () => {
    const now = await view(version);
    return now.runs.length > runs && !now.isRunning ? now : undefined;
  });
}

const facet = (from: SuggestionsView, key: string): FacetSuggestions | undefined =>
  from.facets.find((one) => one.facet === key);

function open(from: SuggestionsView, key: string): SuggestionView[] {
  return facet(from, key)?.suggestions.filter(({ state }) => state === 'suggested') ?? [];
}

const terms = (from: SuggestionsView, key: string) =>
  open(from, key).map(({ value }) => (value.kind === 'term' ? value.term : value));

const decide = (id: string, verb: 'accept' | 'reject', who: Session = editor) =>
  app.request.post(`/selvedge/tagging/suggestions/${id}/${verb}`).set(who).send({});

interface PatternTerms {
  craft: string;
  seamAllowanceMm: number | null;
  gauge: string | null;
  sizes: { system: string; labels: string; usFrom: number | null; usTo: number | null } | null;
  terms: { key: string }[];
}

async function pattern(documentId: string, locale = 'en'): Promise<PatternTerms> {
  const found = await app.strapi
    .documents('api::pattern.pattern')
    .findOne({ documentId, locale, populate: { terms: true, sizes: true } as never });
  return found as unknown as PatternTerms;
}

async function skirtVersion(lines: Line[][] = skirt): Promise<{ patternId: string; versionId: string }> {
  const { documentId: patternId } = await makePattern(app, { title: 'Linden' }, 'draft');
  const versionId = await makeVersion(app, patternId);
  await upload(versionId, 'linden-instructions-en.pdf', await leafletPdf(lines));
  return { patternId, versionId };
}

it('a dropped leaflet becomes suggestions with page and quote, which an editor accepts or rejects', async () => {
  const { patternId, versionId } = await skirtVersion();
  await upload(versionId, 'cover.png', await coverPicture('#1f3f8f', '#f2efe6'));
  const seen = await eventually(async () => {
    const now = await view(versionId);
    return !now.isRunning && facet(now, 'colour') !== undefined ? now : undefined;
  });

  const [skill] = open(seen, 'skill-level');
  expect(skill).toMatchObject({ value: { term: 'skill-beginner' }, engines: ['rules'], isSet: false });
  expect(skill?.names).toMatchObject({ en: 'Beginner', de: 'Anfänger' });
  expect(skill?.evidence[0]).toMatchObject({
    kind: 'quote',
    page: 1,
    fileName: 'linden-instructions-en.pdf',
  });
  expect(JSON.stringify(skill?.evidence)).toContain('Beginner-friendly, in sizes 0 to 24');
  expect(terms(seen, 'garment')).toEqual(['garment-skirt']);
  expect(terms(seen, 'silhouette')).toContain('silhouette-a-line');
  expect(terms(seen, 'fabric')).toEqual(expect.arrayContaining(['fabric-cotton', 'fabric-linen']));
  expect(terms(seen, 'closure')).toContain('closure-invisible-zip');
  expect(terms(seen, 'sewing-technique')).toContain('sewing-darts');
  expect(terms(seen, 'sewing-technique')).not.toContain('sewing-lining');
  expect(terms(seen, 'colour')[0]).toBe('colour-blue');
  expect(open(seen, 'seam-allowance')[0]).toMatchObject({ value: { mm: 15 }, evidence: [{ page: 2 }] });
  expect(open(seen, 'sizes')[0]).toMatchObject({
    value: { sizes: { system: 'us-womens', usFrom: 0, usTo: 24 } },
  });

  await decide(skill!.id, 'accept').expect(200);
  await decide(open(seen, 'sizes')[0]!.id, 'accept').expect(200);
  await decide(open(seen, 'seam-allowance')[0]!.id, 'accept').expect(200);
  const linen = open(seen, 'fabric').find(
    ({ value }) => value.kind === 'term' && value.term === 'fabric-linen',
  );
  await decide(linen!.id, 'reject').expect(200);

  const now = await pattern(patternId);
  expect(now.terms.map(({ key }) => key)).toEqual(['skill-beginner']);
  expect(now.sizes).toMatchObject({ system: 'us-womens', usFrom: 0, usTo: 24 });
  expect(now.seamAllowanceMm).toBe(15);
  const after = await view(versionId);
  expect(facet(after, 'skill-level')).toMatchObject({
    isSingle: true,
    set: [{ en: 'Beginner' }],
    suggestions: [{ state: 'accepted', isSet: true }],
  });
  expect(terms(after, 'fabric')).not.toContain('fabric-linen');

  const audits = (await app.db
    .withSchema('ledger')
    .table('audit')
    .where({ subject: `pattern:${patternId}` })) as {
    action: string;
    actor: string;
  }[];
  expect(audits.map(({ action }) => action).sort()).toEqual([
    'suggestion.accepted',
    'suggestion.accepted',
    'suggestion.accepted',
    'suggestion.rejected',
  ]);
  expect(audits.every(({ actor }) => actor.startsWith('admin:'))).toBe(true);
});

it('a decision is made once, and what was rejected is asked again only when the words are others', async () => {
  const { versionId } = await skirtVersion();
  const seen = await settled(versionId);
  const [garment] = open(seen, 'garment');
  await decide(garment!.id, 'reject').expect(200);
  const twice = await decide(garment!.id, 'accept').expect(409);
  expect(twice.body).toMatchObject({ error: { code: 'tagging/already-decided' } });

  const ask = (text?: string) =>
    app.request
      .post(`/selvedge/tagging/versions/${versionId}/suggest`)
      .set(editor)
      .send(text === undefined ? {} : { text })
      .expect(202);
  await ask('Care: wash the finished thing at 30 degrees.');
  const same = await settled(versionId, seen.runs.length);
  expect(terms(same, 'garment')).toEqual([]);
  expect(terms(same, 'closure')).toContain('closure-invisible-zip');

  await ask('This skirt is a skirt for every day. Sew the skirt in an evening.');
  const other = await eventually(async () => {
    const now = await view(versionId);
    return !now.isRunning && open(now, 'garment').length > 0 ? now : undefined;
  });
  expect(open(other, 'garment')[0]?.evidence).toEqual(
    expect.arrayContaining([expect.objectContaining({ fileId: null, page: 1 })]),
  );
});

it('looks once at what has not changed', async () => {
  const { versionId } = await skirtVersion();
  const before = await settled(versionId);
  await app.request.post(`/selvedge/tagging/versions/${versionId}/suggest`).set(editor).send({}).expect(202);
  await eventually(async () => ((await view(versionId)).isRunning ? undefined : true));
  const after = await view(versionId);
  expect(after.runs.map(({ id }) => id)).toEqual(before.runs.map(({ id }) => id));
  expect(open(after, 'garment')[0]?.id).toBe(open(before, 'garment')[0]?.id);
});

it('one value takes the place of another where a pattern has only one', async () => {
  const { patternId, versionId } = await skirtVersion();
  const easy = await app.strapi.documents('api::term.term').findFirst({ filters: { key: 'skill-easy' } });
  const wool = await app.strapi.documents('api::term.term').findFirst({ filters: { key: 'fabric-wool' } });
  const connect = [easy, wool].map((term) => ({ documentId: term!.documentId }));
  await app.strapi
    .documents('api::pattern.pattern')
    .update({ documentId: patternId, locale: 'en', data: { terms: { connect } } as never });
  const seen = await settled(versionId);
  await decide(open(seen, 'skill-level')[0]!.id, 'accept').expect(200);
  await decide(open(seen, 'fabric')[0]!.id, 'accept').expect(200);
  const { terms: has } = await pattern(patternId);
  expect(has.map(({ key }) => key).sort()).toEqual(['fabric-cotton', 'fabric-wool', 'skill-beginner']);
});

it('accepts everything above a confidence at once, which teaches no engine anything', async () => {
  const { patternId, versionId } = await skirtVersion();
  const seen = await settled(versionId);
  const sure = seen.facets
    .flatMap(({ suggestions }) => suggestions)
    .filter(({ confidence }) => confidence >= 0.9);
  expect(sure.length).toBeGreaterThan(1);
  const bulk = (confidence: number) =>
    app.request.post(`/selvedge/tagging/versions/${versionId}/accept-above`).set(editor).send({ confidence });
  const { body } = await bulk(0.9).expect(200);
  expect(body).toEqual({ data: { accepted: sure.length } });
  await bulk(0.2).expect(400);
  expect((await pattern(patternId)).seamAllowanceMm).toBe(15);
  const reviewers = (await app.db
    .withSchema('ledger')
    .table('suggestion')
    .where({ version_id: versionId, state: 'accepted' })
    .pluck('reviewed_by')) as string[];
  expect(reviewers.every((one) => one.startsWith('bulk:admin:'))).toBe(true);
});

it('what nobody sees on the page is no evidence, and is counted', async () => {
  const hidden = 'This swimsuit is a swimsuit. Swimsuit for the beach.';
  const { versionId } = await skirtVersion([
    [
      { text: 'Winter coat' },
      { text: 'Fabric: woven linen, 3 m', look: 'white-on-dark' },
      ...(['white', 'tiny', 'off-page', 'invisible', 'hidden-layer'] as const).map((look) => ({
        text: hidden,
        look,
      })),
      { text: 'Sew the coat.' },
    ],
  ]);
  const seen = await settled(versionId);
  expect(terms(seen, 'garment')).toEqual(['garment-coat']);
  expect(terms(seen, 'fabric')).toEqual(['fabric-linen']);
  expect(seen.hidden).toEqual({
    white: hidden.length,
    tiny: hidden.length,
    offPage: hidden.length,
    invisible: hidden.length,
    hiddenLayer: hidden.length,
  });
});

it('tells another craft than the page says, and looks with that craft’s eyes once it is accepted', async () => {
  const { documentId: patternId } = await makePattern(app, { title: 'Cowl', craft: 'sewing' }, 'draft');
  const versionId = await makeVersion(app, patternId);
  const knit = [
    [
      { text: 'Harbour cowl' },
      { text: 'Knitting pattern' },
      { text: 'Yarn: 200 m of worsted weight wool' },
      { text: 'Needles: 4.5 mm circular needle' },
      { text: 'Gauge: 18 sts and 24 rows in 10 cm' },
      { text: 'Cast on 90 sts. Knit 2, purl 2 to the end of the round.' },
      { text: 'Knit until the cowl measures 25 cm, knitting in the round.' },
    ],
  ];
  await upload(versionId, 'cowl-instructions.pdf', await leafletPdf(knit));
  const seen = await settled(versionId);
  expect(open(seen, 'gauge')[0]).toMatchObject({ value: { stitches: 18, rows: 24, cm: 10 } });
  expect(terms(seen, 'needle-size')).toEqual(['needle-4-5-mm']);
  expect(terms(seen, 'yarn-weight')).toEqual(['yarn-medium']);
  await decide(open(seen, 'craft')[0]!.id, 'accept').expect(200);
  await decide(open(seen, 'gauge')[0]!.id, 'accept').expect(200);
  expect(await pattern(patternId)).toMatchObject({ craft: 'knitting', gauge: '18 sts × 24 rows in 10 cm' });
});

it('a pattern in one other language gets its terms there', async () => {
  await app.strapi.plugin('i18n').service('locales').create({ code: 'de', name: 'Deutsch' });
  const made = await app.strapi.documents('api::pattern.pattern').create({
    data: { title: 'Rock Linde', slug: 'rock-linde', craft: 'sewing' } as never,
    locale: 'de',
  });
  const german = { pattern: { documentId: made.documentId, locale: 'de' } };
  const versionId = await makeVersion(app, made.documentId, german);
  const rock = [
    [
      { text: 'Wickelrock Linde' },
      { text: 'Für Anfänger geeignet.' },
      { text: 'Nahtzugabe: 1 cm ist enthalten.' },
      { text: 'Der Rock hat einen Reißverschluss und den Rock näht man schnell.' },
    ],
  ];
  await upload(versionId, 'linde-anleitung.pdf', await leafletPdf(rock));
  const seen = await settled(versionId);
  expect(terms(seen, 'garment')).toEqual(['garment-skirt']);
  await decide(open(seen, 'skill-level')[0]!.id, 'accept').expect(200);
  await decide(open(seen, 'seam-allowance')[0]!.id, 'accept').expect(200);
  expect(await pattern(made.documentId, 'de')).toMatchObject({
    seamAllowanceMm: 10,
    terms: [{ key: 'skill-beginner' }],
  });
  expect(await pattern(made.documentId, 'en')).toBeNull();
});

it('says what is missing', async () => {
  const { documentId } = await makePattern(app, {}, 'draft');
  const ofPattern = () => app.request.get(`/selvedge/tagging/patterns/${documentId}/suggestions`).set(editor);
  expect((await ofPattern().expect(200)).body).toEqual({ data: null });
  const versionId = await makeVersion(app, documentId);
  expect((await ofPattern().expect(200)).body).toMatchObject({
    data: { versionId, hasSource: false, isRunning: false, facets: [] },
  });
  const { body } = await app.request
    .post(`/selvedge/tagging/versions/${versionId}/suggest`)
    .set(editor)
    .send({})
    .expect(409);
  expect(body).toMatchObject({ error: { code: 'tagging/nothing-to-read' } });
  await app.request.get('/selvedge/tagging/versions/nothere/suggestions').set(editor).expect(404);
  await app.request.get('/selvedge/tagging/patterns/nothere/suggestions').set(editor).expect(404);
  const unknown = await decide('0190a000-0000-7000-8000-000000000000', 'accept').expect(404);
  expect(unknown.body).toMatchObject({ error: { code: 'tagging/unknown-suggestion' } });
  await decide('no-id', 'accept').expect(400);
});

describe('who may what', () => {
  it('a designer decides about own versions; others’ do not exist', async () => {
    const { versionId } = await skirtVersion();
    const seen = await settled(versionId);
    const [garment] = open(seen, 'garment');
    const role = (await app.strapi.db
      .query('admin::role')
      .findOne({ where: { code: codeOf('designer') } })) as { id: number };
    const ada = await signIn(app.strapi, app.url, [role.id]);
    const account = (await app.strapi.db
      .query('admin::user')
      .findOne({ where: { roles: { id: role.id } }, orderBy: { id: 'desc' } })) as { id: number };
    const own = await makeDesigner(app, { account: account.id });
    const mine = await makePattern(app, { designer: own.documentId }, 'draft');
    const myVersion = await makeVersion(app, mine.documentId);
    await upload(myVersion, 'mine-instructions.pdf', await leafletPdf(skirt));
    const theirs = await settled(myVersion);

    await app.request.get(`/selvedge/tagging/versions/${versionId}/suggestions`).set(ada).expect(404);
    await app.request.get(`/selvedge/tagging/patterns/${seen.patternId}/suggestions`).set(ada).expect(404);
    await app.request.post(`/selvedge/tagging/versions/${versionId}/suggest`).set(ada).send({}).expect(404);
    await app.request
      .post(`/selvedge/tagging/versions/${versionId}/accept-above`)
      .set(ada)
      .send({ confidence: 0.9 })
      .expect(404);
    await decide(garment!.id, 'accept', ada).expect(404);
    await decide(garment!.id, 'reject', ada).expect(404);
    expect(open(await view(versionId), 'garment')[0]).toMatchObject({ id: garment!.id, state: 'suggested' });

    expect((await view(myVersion, ada)).versionId).toBe(myVersion);
    await decide(open(theirs, 'garment')[0]!.id, 'accept', ada).expect(200);
    await app.request.get(`/selvedge/tagging/patterns/${mine.documentId}/suggestions`).set(ada).expect(200);
    await app.request.get('/selvedge/tagging/overview').set(ada).expect(403);
  });

  it('an operator sees and configures, and decides nothing; without a session nobody does anything', async () => {
    const operator = await as('operator');
    const { versionId } = await skirtVersion();
    const seen = await settled(versionId);
    const [garment] = open(seen, 'garment');
    await view(versionId, operator);
    await decide(garment!.id, 'accept', operator).expect(403);
    await app.request
      .post(`/selvedge/tagging/versions/${versionId}/suggest`)
      .set(operator)
      .send({})
      .expect(403);
    await app.request.get('/selvedge/tagging/overview').set(operator).expect(200);
    await app.request.get('/selvedge/tagging/overview').set(editor).expect(403);
    await app.request
      .put('/selvedge/tagging/key')
      .set(editor)
      .send({ key: 'sk-not-for-editors' })
      .expect(403);
    await app.request.get(`/selvedge/tagging/versions/${versionId}/suggestions`).expect(401);
  });
});
