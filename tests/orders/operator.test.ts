import { service } from '../../src/kernel/service';
import { entitlementsKey } from '../../src/plugins/orders/contract';
import { apiClient, type Api } from '../support/api-client';
import { bootApp, signIn, type TestApp } from '../support/boot';
import { newPattern } from './release-pattern';
import { openShop, sale, type Shop } from './shop';

let app: TestApp;
let shop: Shop;
let admin: { Authorization: string };
let pattern: string;
let api: Api;
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_ROLE: 'web' });
  shop = await openShop(app);
  admin = await app.admin();
  api = apiClient(app, admin);
  pattern = (await newPattern(app)).patternId;
});
afterAll(() => app.stop());

const list = async (query: { search?: string; after?: string; limit?: number }) => {
  const { data } = await api.GET('/selvedge/orders', { params: { query } });
  return data!;
};

it('pages through every order once, newest first, and finds one by its id or its address', async () => {
  const events = Array.from({ length: 7 }, (_, index) =>
    sale([{ pattern }], { placed_at: `2026-10-0${(index % 4) + 1}T00:00:00Z` }),
  );
  for (const event of events) await shop.send(event).expect(200);
  const seen: string[] = [];
  for (let after: string | null = ''; after !== null;) {
    const page: Awaited<ReturnType<typeof list>> = await list({
      limit: 3,
      ...(after === '' ? {} : { after }),
    });
    seen.push(...page.data.map(({ externalId }) => externalId));
    after = page.after;
  }
  expect([...seen].sort()).toEqual(events.map(({ data }) => data.order).sort());
  const [event] = events;
  const { email } = event!.data['customer'] as { email: string };
  for (const search of [event!.data.order, email, email.toUpperCase()]) {
    expect((await list({ search })).data.map(({ externalId }) => externalId)).toEqual([event!.data.order]);
  }
  expect((await list({ search: 'nobody@example.com' })).data).toEqual([]);
});

it('shows the whole history of an order, with a chapter from each room that has one', async () => {
  const event = sale([{ pattern }]);
  await shop.send(event).expect(200);
  const [found] = (await list({ search: event.data.order })).data;
  const { data } = await api.GET('/selvedge/orders/{id}', { params: { path: { id: found!.id } } });
  expect(data).toMatchObject({
    data: {
      externalId: event.data.order,
      totalMinor: 900,
      lines: [{ externalLine: 'l1', patternId: pattern, entitlement: { state: 'active' } }],
      refunds: [],
      messages: [],
      links: [],
      downloads: [],
      traceTokens: [],
    },
  });
  await app.request.get('/selvedge/orders/00000000-0000-7000-8000-000000000000').set(admin).expect(404);
  await app.request.get('/selvedge/orders/nonsense').set(admin).expect(400);
});

it('takes a right back on the word of an operator, who gives a reason', async () => {
  const event = sale([{ pattern }]);
  await shop.send(event).expect(200);
  const [found] = (await list({ search: event.data.order })).data;
  const entitlements = service(app.strapi, entitlementsKey);
  const [right] = await entitlements.activeOfOrder(found!.id);
  const { entitlementId, customerId, patternId } = right!;
  expect(await entitlements.mayDownload({ customerId, patternId })).toMatchObject({ kind: 'entitled' });

  const revoke = () => app.request.post(`/selvedge/entitlements/${entitlementId}/revoke`).set(admin);
  await revoke().send({}).expect(400);
  await revoke().send({ reason: 'Chargeback' }).expect(200);
  await revoke().send({ reason: 'Again' }).expect(200);
  expect(await entitlements.mayDownload({ entitlementId })).toEqual({ kind: 'refused', reason: 'revoked' });
  expect(await entitlements.mayDownload({ customerId, patternId })).toEqual({
    kind: 'refused',
    reason: 'revoked',
  });
  const row = await app.db
    .withSchema('ledger')
    .table('entitlement')
    .where({ id: entitlementId })
    .first<{ reason: string }>();
  expect(row.reason).toBe('Chargeback');
  const events = await app.db.withSchema('ledger').table('event').where({ name: 'entitlement.revoked' });
  expect(events).toHaveLength(1);
});

it('makes a new signing secret, shows it once and takes the old one for a day', async () => {
  const rotate = (key: string) =>
    api.POST('/selvedge/channel-accounts/{key}/rotate-secret', { params: { path: { key } }, body: {} });
  const { secret } = (await rotate('storefront')).data!.data;
  await shop.send(sale([{ pattern }])).expect(200);
  await shop.send(sale([{ pattern }]), { secret }).expect(200);
  const accounts = (await api.GET('/selvedge/channel-accounts')).data!;
  expect(accounts).toMatchObject({
    data: [{ key: 'storefront', secrets: [{ until: null }, { until: expect.any(String) as string }] }],
  });
  expect(JSON.stringify(accounts)).not.toContain(secret.slice(6, -4));
  const rows = await app.db
    .withSchema('ledger')
    .table('channel_account')
    .select<{ credentials: unknown }[]>('credentials');
  expect(JSON.stringify(rows)).not.toContain(secret.slice(6, 30));

  expect((await rotate('storefront')).response.status).toBe(200);
  await shop.send(sale([{ pattern }])).expect(401);
  await shop.send(sale([{ pattern }]), { secret }).expect(200);
  expect((await rotate('nobody')).error?.error.code).toBe('orders/unknown-account');
});

it('is closed to admins without the right', async () => {
  const role = (await app.strapi.service('admin::role').create({ name: 'Nobody', description: '' })) as {
    id: number;
  };
  const nobody = await signIn(app.strapi, app.url, [role.id]);
  for (const path of ['/selvedge/orders', '/selvedge/orders/held', '/selvedge/channel-accounts']) {
    await app.request.get(path).set(nobody).expect(403);
    await app.request.get(path).expect(401);
  }
  await app.request.post('/selvedge/channel-accounts/storefront/rotate-secret').set(nobody).expect(403);
});
