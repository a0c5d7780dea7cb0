import { bootApp, type TestApp } from '../support/boot';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

it('is alive and ready', async () => {
  await app.request.get('/healthz/live').expect(200, { status: 'live' });
  await app.request.get('/healthz/ready').expect(200, { status: 'ready' });
});

it('keeps its ledger and its queue in schemas of their own', async () => {
  const schemas = await app.db.raw<{ rows: { nspname: string }[] }>(
    `select nspname from pg_namespace where nspname in ('ledger', 'jobs') order by 1`,
  );
  expect(schemas.rows.map(({ nspname }) => nspname)).toEqual(['jobs', 'ledger']);
});

it('loads every plugin of ours from the compiled source', () => {
  expect(Object.keys(app.strapi.plugins)).toEqual(
    expect.arrayContaining(['preflight', 'orders', 'delivery', 'library']),
  );
});
