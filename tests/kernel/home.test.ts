import { codeOf } from '../../src/api/access/sync-admin-roles';
import { homeSchema } from '../../src/kernel/home/home-routes';
import { newPattern, draftVersion, pdf, releaseVersion } from '../orders/release-pattern';
import { bootApp, signIn, type TestApp } from '../support/boot';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

async function home(role: 'editor' | 'operator') {
  const { id } = (await app.strapi.db.query('admin::role').findOne({ where: { code: codeOf(role) } })) as {
    id: number;
  };
  const answer = await app.request.get('/selvedge/home').set(await signIn(app.strapi, app.url, [id]));
  return homeSchema.parse(answer.body).data;
}

it('shows each admin what waits for them, and to all what was released last', async () => {
  expect(await home('editor')).toEqual({ attention: [], released: [] });
  const { patternId } = await newPattern(app, 'Home skirt');
  const { versionId } = await releaseVersion(app, patternId, '1.0.0', [{ file: {}, bytes: await pdf() }]);
  const rejected = await draftVersion(app, patternId, '1.1.0', []);
  await app.strapi.db
    .query('api::version.version')
    .update({ where: { documentId: rejected }, data: { state: 'rejected' } });
  const seen = await home('editor');
  expect(seen.released).toMatchObject([{ versionId, patternId, title: 'Home skirt', label: '1.0.0' }]);
  expect(seen.attention).toEqual([
    {
      kind: 'rejected-versions',
      level: 'broken',
      count: 1,
      to: '/content-manager/collection-types/api::version.version?filters[$and][0][state][$eq]=rejected',
    },
  ]);
  const operator = await home('operator');
  expect(operator.attention).toEqual([]);
  expect(operator.released).toHaveLength(1);
});

it('is closed to those who are not signed in', async () => {
  await app.request.get('/selvedge/home').expect(401);
});
