import { randomUUID } from 'node:crypto';
import { codeOf } from '../../src/api/access/sync-admin-roles';
import { keyringKey } from '../../src/kernel/kernel';
import { service } from '../../src/kernel/service';
import { openShop, sale } from '../orders/shop';
import { bootApp, signIn, type TestApp } from '../support/boot';
import { openDesk, type ConnectionView, type Desk } from './desk';
import { soldPattern } from './sold-pattern';

let app: TestApp;
let desk: Desk;
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_OUTBOUND_PRIVATE: 'true' });
  desk = await openDesk(app);
});
afterAll(() => app.stop());

const codeIn = (body: unknown) => (body as { error: { code: string } }).error.code;

it('shows the storefront’s account as a website that nobody has connected, and keeps its orders coming', async () => {
  const [storefront] = await desk.get<ConnectionView[]>('/connections');
  expect(storefront).toMatchObject({
    key: 'storefront',
    kind: 'website',
    state: 'active',
    config: { url: null, locale: 'en', listsAll: false },
    secrets: [],
  });
  const shop = await openShop(app);
  const saved = await desk.send<{ secret: string | null }>('put', '/connections/storefront', {
    name: 'Our shop',
    config: { url: 'https://shop.example/hook' },
  });
  expect(saved.secret).toMatch(/^whsec_/);
  const { slug } = await soldPattern(app);
  await shop.send(sale([{ pattern: slug }])).expect(200);
  expect(codeIn((await desk.ask('delete', '/connections/storefront').expect(409)).body)).toBe(
    'channels/in-use',
  );
});

it('tells a secret once, keeps it sealed and shows its end', async () => {
  const { connection, secret } = await desk.connect({ url: 'https://shop.example/a' });
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(connection.secrets).toMatchObject([{ lastFour: `••••${secret?.slice(-4) ?? ''}`, until: null }]);
  const row = (await app.db
    .withSchema('ledger')
    .table('channel_account')
    .where({ key: connection.key })
    .first('outgoing')) as { outgoing: unknown };
  expect(JSON.stringify(row.outgoing)).not.toContain(secret?.slice(6, 30));
  expect(service(app.strapi, keyringKey)).toBeDefined();
  const list = JSON.stringify(await desk.get('/connections'));
  expect(list).not.toContain(secret);
  const rotated = await desk.send<{ connection: ConnectionView; secret: string }>(
    'post',
    `/connections/${connection.key}/rotate-secret`,
  );
  expect(rotated.secret).not.toBe(secret);
  expect(rotated.connection.secrets.map(({ until }) => until === null)).toEqual([true, false]);
});

it('removes what was never used, and keeps what was', async () => {
  const { connection } = await desk.connect({ profile: 'generic' }, 'assisted');
  const { patternId } = await soldPattern(app);
  const { listingId, revision } = await desk.decide(connection.key, patternId, { wanted: true });
  await desk.send('post', `/listings/${listingId ?? ''}/done`, { revision });
  expect(codeIn((await desk.ask('delete', `/connections/${connection.key}`).expect(409)).body)).toBe(
    'channels/in-use',
  );
  expect((await desk.view(connection.key, patternId)).state).toBe('current');
  const unused = await desk.connect({ profile: 'generic' }, 'assisted');
  await desk.decide(unused.connection.key, patternId, { wanted: true });
  await desk.send('delete', `/connections/${unused.connection.key}`);
  await desk.ask('get', `/connections/${unused.connection.key}/patterns/${patternId}`).expect(404);
});

it.each([
  [{ kind: 'website', key: 'storefront', name: 'x' }, 409, 'channels/key-taken'],
  [{ kind: 'website', key: 'No Key', name: 'x' }, 400, 'kernel/bad-request'],
  [{ kind: 'website', key: 'a', name: '' }, 400, 'kernel/bad-request'],
  [{ kind: 'website', key: 'a', name: 'x', config: { url: 'ftp://x.example' } }, 400, 'kernel/bad-request'],
  [{ kind: 'website', key: 'a', name: 'x', config: { profile: 'etsy' } }, 400, 'kernel/bad-request'],
  [{ kind: 'assisted', key: 'a', name: 'x', config: { profile: 'amazon' } }, 400, 'kernel/bad-request'],
  [{ kind: 'etsy', key: 'a', name: 'x', config: {} }, 400, 'kernel/bad-request'],
])('refuses to connect %j', async (body, status, code) => {
  expect(codeIn((await desk.ask('post', '/connections', body).expect(status)).body)).toBe(code);
});

it('signs nothing on the way to a shop that is filled by hand', async () => {
  const { connection } = await desk.connect({ profile: 'etsy' }, 'assisted');
  const { body } = await desk.ask('post', `/connections/${connection.key}/rotate-secret`).expect(409);
  expect(codeIn(body)).toBe('channels/not-signed');
});

it('writes down who did what', async () => {
  const { connection } = await desk.connect({ profile: 'etsy' }, 'assisted');
  await desk.send('post', `/connections/${connection.key}/pause`);
  await desk.send('post', `/connections/${connection.key}/pause`);
  await desk.send('post', `/connections/${connection.key}/resume`);
  await desk.send('delete', `/connections/${connection.key}`);
  const rows = (await app.db
    .withSchema('ledger')
    .table('audit')
    .where({ subject: `channel-account:${connection.key}` })
    .orderBy('at')) as { action: string; actor: string }[];
  expect(rows.map(({ action }) => action)).toEqual([
    'channel.connected',
    'channel.paused',
    'channel.resumed',
    'channel.removed',
  ]);
  for (const { actor } of rows) expect(actor).toMatch(/^admin:\d+$/);
});

type Method = 'get' | 'post' | 'put' | 'delete';
const someone = randomUUID();
const routes: [
  method: Method,
  path: string,
  right: 'read' | 'change' | 'connect',
  code: string | undefined,
][] = [
  ['get', '/connections', 'read', undefined],
  ['post', '/connections', 'connect', undefined],
  ['put', '/connections/nobody', 'connect', 'channels/unknown-connection'],
  ['post', '/connections/nobody/pause', 'connect', 'channels/unknown-connection'],
  ['post', '/connections/nobody/resume', 'connect', 'channels/unknown-connection'],
  ['post', '/connections/nobody/rotate-secret', 'connect', 'channels/unknown-connection'],
  ['delete', '/connections/nobody', 'connect', 'channels/unknown-connection'],
  ['get', '/matrix', 'read', undefined],
  ['get', '/patterns/nopattern', 'read', 'channels/unknown-pattern'],
  ['get', '/connections/nobody/patterns/nopattern', 'read', 'channels/unknown-pattern'],
  ['get', '/connections/storefront/patterns/nopattern', 'read', 'channels/unknown-pattern'],
  ['put', '/connections/storefront/patterns/nopattern', 'change', 'channels/unknown-pattern'],
  ['post', `/listings/${someone}/try-again`, 'change', 'channels/unknown-listing'],
  ['post', `/listings/${someone}/done`, 'change', 'channels/unknown-listing'],
  ['get', `/listings/${someone}/pack`, 'change', 'channels/unknown-listing'],
];

const good: Record<string, object> = {
  '/connections/nobody': { name: 'x', config: {} },
  '/connections/storefront/patterns/nopattern': { wanted: true },
  [`/listings/${someone}/done`]: { revision: 1 },
};

it.each(routes.filter(([, , , code]) => code !== undefined))(
  '%s %s names what is not there',
  async (method, path, _right, code) => {
    const { body } = await desk
      .ask(method, path, method === 'get' ? undefined : (good[path] ?? {}))
      .expect(404);
    expect(codeIn(body)).toBe(code);
  },
);

it.each([
  ['editor', ['read', 'change']],
  ['operator', ['read', 'change', 'connect']],
  ['designer', []],
] as const)('gives %s exactly %j', async (role, rights) => {
  const { id } = (await app.strapi.db.query('admin::role').findOne({ where: { code: codeOf(role) } })) as {
    id: number;
  };
  const session = await signIn(app.strapi, app.url, [id]);
  for (const [method, path, right] of routes) {
    const { status } = await app.request[method](`/selvedge/channels${path}`).set(session).send();
    const may = (rights as readonly string[]).includes(right);
    expect(`${method} ${path} ${status === 403}`).toBe(`${method} ${path} ${!may}`);
    await app.request[method](`/selvedge/channels${path}`).expect(401);
  }
});
