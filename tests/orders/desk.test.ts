import { parse } from 'csv-parse/sync';
import type { Knex } from 'knex';
import { customersQuery } from '../../src/plugins/orders/server/pages/list-customers';
import { entitlementsQuery } from '../../src/plugins/orders/server/pages/list-entitlements';
import { ordersQuery } from '../../src/plugins/orders/server/pages/list-orders';
import { apiClient, type Api } from '../support/api-client';
import { bootApp, signIn, type TestApp } from '../support/boot';
import { newPattern } from './release-pattern';
import { openShop, refund, sale, type Shop } from './shop';

let app: TestApp;
let shop: Shop;
let admin: { Authorization: string };
let api: Api;
let pattern: string;
let other: string;
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_ROLE: 'web' });
  shop = await openShop(app);
  admin = await app.admin();
  api = apiClient(app, admin);
  pattern = (await newPattern(app, 'Foxglove cardigan')).patternId;
  other = (await newPattern(app, 'Harbour coat')).patternId;
});
afterAll(() => app.stop());

interface Query {
  search?: string;
  after?: string;
  before?: string;
  limit?: number;
  account?: string;
  state?: 'revoked' | 'refunded' | 'disputed';
  from?: string;
  to?: string;
  pattern?: string;
  customer?: string;
}
async function orders(query: Query) {
  const { data } = await api.GET('/selvedge/orders', { params: { query } });
  return data!;
}
const numbers = async (query: Query) =>
  (await orders({ limit: 100, ...query })).data.map(({ externalId }) => externalId);

async function sell(lines: { pattern: string }[], over: Record<string, unknown> = {}) {
  const event = sale(lines, over);
  await shop.send(event).expect(200);
  return event;
}
const customer = (email: string, name: string) => ({ email, name, locale: 'en', country: 'DE' });

it('turns the pages of orders both ways and meets every order once', async () => {
  for (let index = 0; index < 8; index += 1)
    await sell([{ pattern }], { placed_at: `2026-10-0${(index % 3) + 1}T00:00:00Z` });
  const all = await numbers({});
  const pages: string[][] = [];
  let page = await orders({ limit: 3 });
  expect(page.before).toBeNull();
  for (;;) {
    pages.push(page.data.map(({ externalId }) => externalId));
    if (page.after === null) break;
    page = await orders({ limit: 3, after: page.after });
  }
  expect(pages.flat()).toEqual(all);
  const back: string[][] = [];
  while (page.before !== null) {
    page = await orders({ limit: 3, before: page.before });
    back.unshift(page.data.map(({ externalId }) => externalId));
  }
  expect(back).toEqual(pages.slice(0, -1));
});

it('finds orders by number, by the beginning of an address, by names and by a pattern’s title', async () => {
  const { data } = await sell([{ pattern: other }], {
    order: '#A-4711',
    customer: customer('mara.quist@example.org', 'Mara Quistgaard'),
  });
  for (const search of [
    '#A-4711',
    'a-4711',
    'A-47',
    'MARA.QUIST@example.org',
    'mara.q',
    'quist mar',
    'harbour',
  ])
    expect(await numbers({ search })).toEqual([data.order]);
  expect(await numbers({ search: 'mara.q@' })).toEqual([]);
  expect(await numbers({ search: '100%' })).toEqual([]);
  expect(await numbers({ search: "'; drop table ledger.orders; --" })).toEqual([]);
});

it('filters orders by shop, state, days, pattern and customer, also under a search', async () => {
  const old = await sell([{ pattern }, { pattern: other }], {
    placed_at: '2025-05-05T12:00:00Z',
    customer: customer('old@example.org', 'Olda Filter'),
  });
  await shop.send(refund(old.data.order, 1800)).expect(200);
  const mine = { search: 'Olda' };
  expect(await numbers({ state: 'refunded' })).toEqual([old.data.order]);
  expect(await numbers({ ...mine, state: 'revoked' })).toEqual([old.data.order]);
  expect(await numbers({ ...mine, state: 'disputed' })).toEqual([]);
  expect(await numbers({ from: '2025-05-05', to: '2025-05-05' })).toEqual([old.data.order]);
  expect(await numbers({ ...mine, from: '2025-05-06' })).toEqual([]);
  expect(await numbers({ ...mine, pattern })).toEqual([old.data.order]);
  expect(await numbers({ pattern: other })).toContain(old.data.order);
  expect(await numbers({ ...mine, account: 'storefront' })).toEqual([old.data.order]);
  expect(await numbers({ ...mine, account: 'nowhere' })).toEqual([]);
  const [found] = (await orders(mine)).data;
  expect(found).toMatchObject({ lines: 2, revoked: 2, isRefunded: true, isDisputed: false });
  expect(await numbers({ customer: found!.customer.id })).toEqual([old.data.order]);
});

it('marks a disputed order', async () => {
  const { data } = await sell([{ pattern }]);
  const now = new Date().toISOString();
  const dispute = { order: data.order, dispute: 'dp_1', disputed_at: now, amount_minor: 900 };
  await shop.send({ type: 'order.disputed', timestamp: now, data: dispute }).expect(200);
  expect(await numbers({ state: 'disputed' })).toEqual([data.order]);
});

it('lists customers and entitlements by the same words', async () => {
  const { data } = await sell([{ pattern: other }], {
    customer: customer('nele@example.org', 'Nele Ostermann'),
  });
  for (const search of ['nele@', 'ostermann', data.order]) {
    const customers = await api.GET('/selvedge/customers', { params: { query: { search } } });
    expect(customers.data!.data).toMatchObject([{ email: 'nele@example.org', orders: 1, rights: 1 }]);
    const rights = await api.GET('/selvedge/entitlements', { params: { query: { search } } });
    expect(rights.data!.data).toMatchObject([
      { title: 'Harbour coat', state: 'active', order: { externalId: data.order } },
    ]);
  }
  const revoked = await api.GET('/selvedge/entitlements', { params: { query: { state: 'revoked' } } });
  expect(revoked.data!.data.every(({ state }) => state === 'revoked')).toBe(true);
  expect(revoked.data!.data.length).toBeGreaterThan(0);
});

describe('the files', () => {
  const file = (path: string, who = admin) => app.request.get(path).set(who).buffer();

  it('hold what the filter finds, and no formula', async () => {
    const name = '=HYPERLINK("http://evil.example";"x")';
    const { data } = await sell([{ pattern }], { customer: customer('formula@example.org', name) });
    const { text, headers } = await file('/selvedge/orders/export?search=formula@').expect(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    const [row] = parse<Record<string, string>>(text, { columns: true, bom: true });
    expect(row).toMatchObject({ order: data.order, email: 'formula@example.org', name: `'${name}` });
    const everything = await file('/selvedge/orders/export').expect(200);
    const rows = parse<Record<string, string>>(everything.text, { columns: true, bom: true });
    expect(rows.map(({ order }) => order)).toEqual(await numbers({}));
    for (const list of ['customers', 'entitlements']) {
      const found = await file(`/selvedge/${list}/export?search=formula@`).expect(200);
      expect(parse(found.text, { columns: true, bom: true })).toMatchObject([
        { email: 'formula@example.org' },
      ]);
    }
  });

  it('are written down without what was searched for, and need their own right', async () => {
    await file('/selvedge/customers/export?search=formula@&state=known').expect(200);
    const entries = (await app.db
      .withSchema('ledger')
      .table('audit')
      .where({ action: 'customers.exported' })
      .select('actor', 'details')) as { actor: string; details: string }[];
    expect(entries.length).toBeGreaterThan(0);
    expect(JSON.stringify(entries)).not.toContain('formula@');
    const role = (await app.strapi.service('admin::role').create({ name: 'Reader', description: '' })) as {
      id: number;
    };
    await app.strapi
      .service('admin::role')
      .assignPermissions(role.id, [{ action: 'plugin::orders.read', subject: null, conditions: [] }]);
    const reader = await signIn(app.strapi, app.url, [role.id]);
    await file('/selvedge/orders', reader).expect(200);
    for (const list of ['orders', 'customers', 'entitlements'])
      await file(`/selvedge/${list}/export`, reader).expect(403);
    const anyone = '00000000-0000-7000-8000-000000000000';
    await file(`/selvedge/customers/${anyone}/data`, reader).expect(403);
    await app.request
      .post(`/selvedge/customers/${anyone}/erase`)
      .set(reader)
      .send({ confirm: 'x' })
      .expect(403);
  });
});

describe('at a size that makes a difference', () => {
  const some = 20_000;
  beforeAll(async () => {
    await app.db.raw(`
      with account as (select id from ledger.channel_account where key = 'storefront'),
      customers as (
        insert into ledger.customer (id, email, name, created_at)
        select gen_random_uuid(), 'bulk' || n || '@example.net', 'Bulk Person' || n, now() - make_interval(mins => n)
        from generate_series(1, ${some}) n returning id, email),
      sales as (
        insert into ledger.orders (id, channel_account_id, external_id, customer_id, currency, total_minor, placed_at, fingerprint)
        select gen_random_uuid(), account.id, 'B' || substr(split_part(email, '@', 1), 5), customers.id, 'EUR', 900,
          now() - make_interval(mins => substr(split_part(email, '@', 1), 5)::integer), repeat('f', 64)
        from customers cross join account returning id)
      select 1`);
    await app.db.raw(`
      insert into ledger.order_line (id, order_id, external_line, pattern_id, title, quantity, price_minor)
      select gen_random_uuid(), orders.id, '1', 'bulk' || (row_number() over () % 50), 'Bulk', 1, 900
      from ledger.orders where external_id ~ '^B[0-9]+$'`);
    await app.db.raw(`
      insert into ledger.entitlement (id, customer_id, order_line_id, pattern_id, granted_at)
      select gen_random_uuid(), orders.customer_id, line.id, line.pattern_id, orders.placed_at
      from ledger.order_line line join ledger.orders on orders.id = line.order_id where line.pattern_id like 'bulk%'`);
    await app.db.raw('analyze');
  });

  /** Tables that the plan of a query reads from one end to the other. */
  async function readThrough({ sql, bindings }: { sql: string; bindings: Record<string, unknown> }) {
    const { rows } = (await app.db.raw(
      `explain (format json) ${sql}`,
      bindings as Record<string, Knex.Value>,
    )) as { rows: Record<string, unknown>[] };
    const text = JSON.stringify(rows).replaceAll('\\', '');
    const scans = [...text.matchAll(/"Node Type": ?"Seq Scan"[^{}]*?"Relation Name": ?"(\w+)"/g)];
    return scans.map(([, table]) => table).filter((table) => bigTables.includes(table ?? ''));
  }
  const bigTables = ['orders', 'order_line', 'entitlement', 'customer'];
  const none = () => [];

  const ways: [string, object][] = [
    ['newest', {}],
    ['a search by number', { search: 'B1999' }],
    ['a search by address', { search: 'bulk1999@' }],
    ['a search by name', { search: 'Person1999' }],
    ['a search by title', { search: 'foxglove' }],
    ['a shop', { account: 'storefront' }],
    ['a pattern', { pattern: 'bulk7' }],
    ['revoked', { state: 'revoked' }],
    ['days', { from: '2026-01-01', to: '2027-01-01' }],
    ['all at once', { search: 'Person1999', account: 'storefront', from: '2026-01-01' }],
  ];

  it.each(ways)(
    'reads no table through for orders by %s, on the first page and deep in',
    async (_name, filter) => {
      const [, deep] = await deepOrders();
      for (const place of [{}, { after: deep }, { before: deep }])
        expect(await readThrough(ordersQuery({ ...filter, ...place, limit: 25 }, none))).toEqual([]);
    },
  );

  it('reads no table through for refunded and disputed orders, customers and entitlements', async () => {
    for (const state of ['refunded', 'disputed'] as const)
      expect(await readThrough(ordersQuery({ state, limit: 25 }, none))).toEqual([]);
    for (const filter of [
      {},
      { search: 'bulk1999@' },
      { search: 'Person1999' },
      { state: 'erased' as const },
    ])
      expect(await readThrough(customersQuery({ ...filter, limit: 25 }, none))).toEqual([]);
    const rights = [{}, { search: 'B1999' }, { search: 'Person1999' }, { state: 'revoked' as const }];
    for (const filter of [...rights, { account: 'storefront' }, { pattern: 'bulk7' }])
      expect(await readThrough(entitlementsQuery({ ...filter, limit: 25 }, none))).toEqual([]);
  });

  it('would see a table that is read through', async () => {
    const sql = `select * from ledger.orders where locale = 'xx'`;
    expect(await readThrough({ sql, bindings: {} })).toEqual(['orders']);
  });

  async function deepOrders(): Promise<string[]> {
    const { rows } = (await app.db.raw(
      `select id from ledger.orders order by placed_at desc, id desc offset ${some / 2} limit 2`,
    )) as { rows: { id: string }[] };
    return rows.map(({ id }) => id);
  }
});
