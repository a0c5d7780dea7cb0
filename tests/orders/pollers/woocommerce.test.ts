import { createHmac, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { service } from '../../../src/kernel/service';
import { channelAccountsKey } from '../../../src/plugins/orders/contract';
import { bootApp, type TestApp } from '../../support/boot';
import { newPattern } from '../release-pattern';
import { openPollDesk, type PollDesk } from './poll-desk';

interface WooOrder extends Record<string, unknown> {
  id: number;
  date_modified_gmt: string;
}

/** A site with WooCommerce, as far as listing orders goes: sorted by number, cut by count. */
async function startSite() {
  const orders = new Map<number, WooOrder>();
  const keys = `Basic ${Buffer.from('ck_a:cs_b').toString('base64')}`;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://shop');
    asked.push(...searchParams.keys());
    if (request.headers.authorization !== keys || pathname !== '/blog/wp-json/wc/v3/orders') {
      response.writeHead(pathname.endsWith('/orders') ? 401 : 404).end('{}');
      return;
    }
    const [from, count] = [Number(searchParams.get('offset')), Number(searchParams.get('per_page'))];
    const found = [...orders.values()]
      .filter(
        (one) => Date.parse(`${one.date_modified_gmt}Z`) > Date.parse(searchParams.get('modified_after')!),
      )
      .sort((a, b) => a.id - b.id);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(found.slice(from, from + count)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    orders,
    asked,
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/blog`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

let app: TestApp;
let site: Awaited<ReturnType<typeof startSite>>;
let desk: PollDesk;
let slug: string;
let secret: string;
beforeAll(async () => {
  site = await startSite();
  app = await bootApp({ SELVEDGE_OUTBOUND_PRIVATE: 'true', SELVEDGE_LOG_LEVEL: 'error' });
  ({ slug } = await newPattern(app));
  const account = { key: 'woo', name: 'Woo', channel: 'woocommerce' as const };
  ({ secret } = await service(app.strapi, channelAccountsKey).open(account, 'test'));
  desk = await openPollDesk(app);
});
afterAll(async () => {
  await app.stop();
  await site.stop();
});

let number = 500;
const gmt = (at = Date.now()) => new Date(at).toISOString().slice(0, 19);
const order = (over: object = {}): WooOrder => {
  number += 1;
  const made = {
    ...example(),
    id: number,
    status: 'processing',
    currency: 'EUR',
    date_created_gmt: gmt(),
    date_modified_gmt: gmt(),
    total: '9.50',
    billing: { email: `${randomUUID()}@example.com`, first_name: 'Mara', country: 'AT' },
    line_items: [{ id: 1, sku: slug, product_id: 9, quantity: 1, total: '9.50', total_tax: '0.00' }],
    refunds: [],
    ...over,
  };
  site.orders.set(number, made);
  return made;
};

/** The vendor's own example of an order where the data folder has their documentation. */
function example(): object {
  const file = path.join(process.env['TEST_DATA'] ?? '', 'specs/woocommerce/_orders.md');
  if (process.env['TEST_DATA'] === undefined || !existsSync(file)) return {};
  const text = readFileSync(file, 'utf8').split('## List all orders ##')[1] ?? '';
  const json = /```json\n([\s\S]*?)\n```/.exec(text)?.[1] ?? '[]';
  return (JSON.parse(json) as object[])[0] ?? {};
}

const tell = (told: WooOrder) => {
  const text = JSON.stringify(told);
  return app.request
    .post('/api/orders/webhooks/woo')
    .set('Content-Type', 'application/json')
    .set('X-WC-Webhook-Topic', 'order.updated')
    .set('X-WC-Webhook-Delivery-ID', randomUUID())
    .set('X-WC-Webhook-Signature', createHmac('sha256', secret).update(text).digest('base64'))
    .send(text)
    .expect(200);
};
const rightsOf = async (id: number) => {
  const { rows } = await app.db.raw<{ rows: { state: string }[] }>(
    `select owned.state from ledger.entitlement owned join ledger.order_line line on line.id = owned.order_line_id
     join ledger.orders sale on sale.id = line.order_id where sale.external_id = ?`,
    [String(id)],
  );
  return rows.map(({ state }) => state);
};

const keys = { consumerKey: 'ck_a', consumerSecret: 'cs_b' };
const connection = () => ({ channel: 'woocommerce', key: 'woo', name: 'Woo', url: site.url, ...keys });

it('finds what the webhooks lost, and agrees with those that came', async () => {
  const { consentUrl } = await desk.connect(connection());
  expect(consentUrl).toBeNull();
  const [told, lost] = [order(), order()];
  await tell(told);
  expect(await desk.read('woo')).toMatchObject({ state: 'read', looked: 2, taken: 1, problem: null });
  expect([await rightsOf(told.id), await rightsOf(lost.id)]).toEqual([['active'], ['active']]);
  await tell(lost);
  expect(await rightsOf(lost.id)).toEqual(['active']);
  const back = {
    status: 'refunded',
    refunds: [{ id: 4, reason: '', total: '-9.50' }],
    date_modified_gmt: gmt(),
  };
  site.orders.set(lost.id, { ...lost, ...back });
  await desk.read('woo');
  await tell(site.orders.get(lost.id)!);
  expect(await rightsOf(lost.id)).toEqual(['revoked']);
});

it('reads all of several pages', async () => {
  const ids = Array.from({ length: 130 }, () => order().id);
  const { taken, problem } = await desk.read('woo');
  expect({ taken, problem }).toEqual({ taken: 130, problem: null });
  expect(await desk.read('woo')).toMatchObject({ taken: 0 });
  expect(await rightsOf(ids[129]!)).toEqual(['active']);
});

it('refuses an order without an address by name', async () => {
  const nobody = order({ billing: { email: '' } });
  const { refused } = await desk.read('woo');
  expect(refused).toMatchObject([{ order: String(nobody.id), code: 'orders/no-address' }]);
});

it('says that keys are not good, and takes better ones', async () => {
  await desk.connect({ ...connection(), consumerSecret: 'wrong' });
  expect(await desk.read('woo')).toMatchObject({
    state: 'failing',
    problem: { code: 'orders/shop-refused' },
  });
  await desk.connect(connection());
  expect(await desk.read('woo')).toMatchObject({ state: 'read', problem: null });
});

it('asks only what WooCommerce’s documentation knows', () => {
  const file = path.join(process.env['TEST_DATA'] ?? '', 'specs/woocommerce/_orders.md');
  if (process.env['TEST_DATA'] === undefined || !existsSync(file)) {
    console.warn('TEST_DATA has no specs/woocommerce: the parameters are not compared');
    return;
  }
  const text = readFileSync(file, 'utf8');
  for (const name of new Set(site.asked)) expect(text).toContain(`| \`${name}\``);
});
