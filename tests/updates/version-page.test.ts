import { versionsKey } from '../../src/api/version/contract';
import { service } from '../../src/kernel/service';
import { versionAnswerSchema } from '../../src/plugins/delivery/contract';
import { newPattern, pdf, releaseVersion } from '../orders/release-pattern';
import { bootApp, type TestApp } from '../support/boot';

let app: TestApp;
let patternId: string;
const codes = new Map<string, string>();
const versionIds = new Map<string, string>();
beforeAll(async () => {
  app = await bootApp();
  const bytes = await pdf(1);
  ({ patternId } = await newPattern(app, 'Hood <b>'));
  const release = async (label: string, over: Record<string, unknown> = {}) => {
    const { versionId } = await releaseVersion(app, patternId, label, [{ file: {}, bytes }], over);
    const row = (await app.db
      .withSchema('ledger')
      .table('released_version')
      .where({ version_id: versionId })
      .first('code')) as { code: string };
    codes.set(label, row.code);
    versionIds.set(label, versionId);
  };
  await release('1.0.0');
  const words = [{ locale: 'de', text: 'Der Ärmel war zu kurz.' }];
  const errata = [{ place: 'Sleeve', sizes: ['S'], was: '10', now: '12', severity: 'unusable', words }];
  await release('1.1.0', { errata });
  const changelog = [
    { locale: 'en', text: 'A new collar' },
    { locale: 'de', text: 'Ein neuer Kragen' },
  ];
  await release('1.2.0', { changelog });
});
afterAll(() => app.stop());

const page = (label: string, language = 'en') =>
  app.request
    .get(`/v/${codes.get(label)}`)
    .set('Accept', 'text/html')
    .set('Accept-Language', language);
const answer = async (label: string, language = 'en') => {
  const { body } = await app.request
    .get(`/v/${codes.get(label)}`)
    .set('Accept', 'application/json')
    .set('Accept-Language', language)
    .expect(200);
  return versionAnswerSchema.parse((body as { data: unknown }).data);
};

it('says of an old copy what has changed in every later version, in the reader’s language', async () => {
  const { text } = await page('1.0.0', 'de').expect(200);
  expect(text).toContain('Es gibt eine neuere Version');
  expect(text).toContain('Ein neuer Kragen');
  expect(text).toContain('Sleeve, Größe S: 10 → 12. Der Ärmel war zu kurz.');
  expect(text).toContain('Wichtig: Die ältere Version hat einen Fehler');
  expect(text).toContain('Hood &lt;b&gt;');
  expect(text).not.toMatch(/<script|<img|https?:/);
  expect((await page('1.2.0').expect(200)).text).toContain('This is the current version');
});

it('tells machines the same', async () => {
  expect(await answer('1.0.0')).toMatchObject({
    status: 'newer',
    newest: { label: '1.2.0' },
    severity: 'unusable',
    changes: [
      { label: '1.2.0', changelog: 'A new collar', errata: [] },
      {
        label: '1.1.0',
        severity: 'unusable',
        errata: [{ place: 'Sleeve', sizes: ['S'], was: '10', now: '12' }],
      },
    ],
  });
  expect(await answer('1.2.0', 'de')).toMatchObject({ status: 'current', newest: null, changes: [] });
});

it('takes a code however it is typed, by a form without JavaScript', async () => {
  const code = codes.get('1.0.0') ?? '';
  const form = await app.request.get('/v').set('Accept', 'text/html').expect(200);
  expect(form.text).toContain('<form method="get" action="/v">');
  const typed = `${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`;
  const found = await app.request.get('/v').query({ code: typed }).expect(303);
  expect(found.headers['location']).toBe(`/v/${code}`);
  await app.request
    .get(`/v/${encodeURIComponent(typed)}`)
    .set('Accept', 'text/html')
    .expect(200);
  const wrong = await app.request
    .get('/v')
    .query({ code: '"><script>' })
    .set('Accept', 'text/html')
    .expect(404);
  expect(wrong.text).not.toContain('<script>');
});

it.each(['ZZZZZZZZ', 'x', "'%20or%201=1", '..%2F..%2Fetc'])('knows no other code: %s', async (code) => {
  await app.request.get(`/v/${code}`).set('Accept', 'text/html').expect(404);
  const { body } = await app.request.get(`/v/${code}`).set('Accept', 'application/json').expect(404);
  expect(body).toMatchObject({ error: { code: 'delivery/unknown-version' } });
});

it('tells withdrawn from called back', async () => {
  const versions = service(app.strapi, versionsKey);
  await versions.withdraw(versionIds.get('1.2.0')!, 'test', false);
  expect(await answer('1.2.0')).toMatchObject({ status: 'withdrawn', newest: null });
  await versions.withdraw(versionIds.get('1.1.0')!, 'test', true);
  expect(await answer('1.1.0')).toMatchObject({ status: 'recalled', newest: { label: '1.2.0' } });
  expect((await answer('1.0.0')).changes.map(({ label }) => label)).toEqual(['1.2.0']);
  expect((await page('1.1.0')).text).toContain('Please do not use it');
});
