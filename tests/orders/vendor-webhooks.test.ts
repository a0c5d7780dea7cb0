import { createHmac, randomUUID } from 'node:crypto';
import { service } from '../../src/kernel/service';
import { channelAccountsKey } from '../../src/plugins/orders/contract';
import { bootApp, type TestApp } from '../support/boot';
import { newPattern } from './release-pattern';

let app: TestApp;
let skirt: { patternId: string; slug: string };
let hood: { patternId: string; slug: string };
const secrets: Record<string, string> = {};
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_ROLE: 'web' });
  skirt = await newPattern(app);
  hood = await newPattern(app, 'Hood');
  const accounts = service(app.strapi, channelAccountsKey);
  const made = { shopify: 'shpss_0123456789abcdef', woocommerce: undefined };
  for (const channel of ['shopify', 'woocommerce'] as const) {
    const secret = made[channel];
    const told = await accounts.open(
      { key: channel, name: channel, channel, ...(secret === undefined ? {} : { secret }) },
      'test',
    );
    secrets[channel] = told.secret;
  }
});
afterAll(() => app.stop());

const headers = {
  shopify: { signature: 'X-Shopify-Hmac-Sha256', event: 'X-Shopify-Event-Id', topic: 'X-Shopify-Topic' },
  woocommerce: {
    signature: 'X-WC-Webhook-Signature',
    event: 'X-WC-Webhook-Delivery-ID',
    topic: 'X-WC-Webhook-Topic',
  },
};

function tell(
  shop: keyof typeof headers,
  topic: string,
  body: object,
  { secret = secrets[shop]!, event = randomUUID() } = {},
) {
  const text = JSON.stringify(body);
  const names = headers[shop];
  return app.request
    .post(`/api/orders/webhooks/${shop}`)
    .set('Content-Type', 'application/json')
    .set(names.topic, topic)
    .set(names.event, event)
    .set(names.signature, createHmac('sha256', secret).update(text).digest('base64'))
    .send(text);
}

let orderNumber = 4_000_000_000_000;
function shopifyOrder() {
  orderNumber += 1;
  const items = [
    { id: 11, sku: skirt.slug, quantity: 1, price: '9.50' },
    { id: 12, sku: hood.patternId, quantity: 1, price: '4.00' },
    { id: 13, sku: 'linen-by-the-metre', quantity: 3, price: '18.00' },
  ];
  return {
    id: orderNumber,
    currency: 'EUR',
    created_at: '2026-11-20T10:00:00+01:00',
    taxes_included: true,
    contact_email: `${randomUUID()}@example.com`,
    line_items: items,
    financial_status: 'paid',
  };
}

const rightsOf = async (order: string | number) => {
  const { rows } = await app.db.raw<{ rows: { said: string }[] }>(
    `select line.external_line || ' ' || owned.state as said
     from ledger.entitlement owned
     join ledger.order_line line on line.id = owned.order_line_id
     join ledger.orders sale on sale.id = line.order_id
     where sale.external_id = ? order by line.external_line`,
    [String(order)],
  );
  return rows.map(({ said }) => said);
};

describe('a shop at Shopify', () => {
  it('sells patterns among other goods, once', async () => {
    const order = shopifyOrder();
    const event = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => tell('shopify', 'orders/paid', order, { event }).expect(200)),
    );
    for (const { body } of answers) {
      expect(body).toEqual({
        data: { events: [{ order: String(order.id), verdict: 'applied' }], ignored: null },
      });
    }
    expect(await rightsOf(order.id)).toEqual(['11 active', '12 active']);
  });

  it('takes back just the line whose money went back, whichever news comes first', async () => {
    const order = shopifyOrder();
    const refund = {
      id: order.id + 7,
      order_id: order.id,
      created_at: '2026-11-21T10:00:00Z',
      transactions: [{ kind: 'refund', amount: '9.50', currency: 'EUR' }],
      refund_line_items: [
        { line_item_id: 11, quantity: 1, subtotal: '9.50', line_item: { id: 11, sku: skirt.slug } },
      ],
    };
    const early = await tell('shopify', 'refunds/create', refund).expect(200);
    expect(early.body).toMatchObject({ data: { events: [{ verdict: 'held' }] } });
    await tell('shopify', 'orders/paid', order).expect(200);
    expect(await rightsOf(order.id)).toEqual(['11 revoked', '12 active']);
  });

  it('takes everything back when a paid order is cancelled, told before it was known or after', async () => {
    const [late, early] = [shopifyOrder(), shopifyOrder()];
    await tell('shopify', 'orders/paid', late).expect(200);
    for (const order of [late, early]) {
      await tell('shopify', 'orders/cancelled', { ...order, cancelled_at: '2026-11-22T10:00:00Z' }).expect(
        200,
      );
      await tell('shopify', 'orders/paid', order).expect(200);
      expect(await rightsOf(order.id)).toEqual(['11 revoked', '12 revoked']);
    }
  });

  it('is thanked for orders that do not concern us', async () => {
    const order = shopifyOrder();
    const other = { ...order, line_items: [order.line_items[2]!] };
    const { body } = await tell('shopify', 'orders/paid', other).expect(200);
    expect(body).toEqual({ data: { events: [], ignored: 'no line of it is a pattern here' } });
    await tell('shopify', 'products/update', { id: 1 }).expect(200);
    expect(await rightsOf(order.id)).toEqual([]);
  });

  it('is refused where the signature does not fit, and nothing is kept', async () => {
    const order = shopifyOrder();
    const forged = await tell('shopify', 'orders/paid', order, { secret: 'not-the-secret' }).expect(401);
    expect(forged.body).toMatchObject({ error: { code: 'orders/bad-signature' } });
    const unsigned = await app.request.post('/api/orders/webhooks/shopify').send(order).expect(401);
    expect(unsigned.body).toMatchObject({ error: { code: 'orders/unsigned' } });
    await app.request.post('/api/orders/webhooks/storefront').send(order).expect(404);
    await app.request.post('/api/orders/webhooks/nobody').send(order).expect(404);
    expect(await rightsOf(order.id)).toEqual([]);
  });

  it('is told what is missing', async () => {
    const order = { ...shopifyOrder(), contact_email: null };
    const { body } = await tell('shopify', 'orders/paid', order).expect(422);
    expect(body).toMatchObject({ error: { code: 'orders/no-address' } });
    const broken = await tell('shopify', 'orders/paid', { id: 1 }).expect(400);
    expect(broken.body).toMatchObject({ error: { code: 'orders/malformed' } });
  });
});

describe('a shop at WooCommerce', () => {
  const order = (over: object = {}) => {
    orderNumber += 1;
    return {
      id: orderNumber,
      status: 'processing',
      currency: 'EUR',
      date_created_gmt: '2026-11-20T09:00:00',
      total: '13.50',
      customer_id: 4,
      billing: { email: `${randomUUID()}@example.com`, first_name: 'Mara', country: 'AT' },
      line_items: [
        { id: 1, sku: skirt.slug, product_id: 9, quantity: 1, total: '9.50', total_tax: '0.00' },
        { id: 2, sku: hood.slug, product_id: 10, quantity: 1, total: '4.00', total_tax: '0.00' },
      ],
      refunds: [],
      ...over,
    };
  };

  it('is greeted before it has signed anything', async () => {
    const { body } = await app.request
      .post('/api/orders/webhooks/woocommerce')
      .type('form')
      .send('webhook_id=12')
      .expect(200);
    expect(body).toEqual({ data: { events: [], ignored: 'a first greeting' } });
  });

  it('tells the same order again and again; what was told first stands', async () => {
    const sold = order();
    await tell('woocommerce', 'order.created', { ...sold, status: 'pending' }).expect(200);
    expect(await rightsOf(sold.id)).toEqual([]);
    await tell('woocommerce', 'order.updated', sold).expect(200);
    const renamed = { ...sold, status: 'completed', billing: { ...sold.billing, first_name: 'Maria' } };
    const { body } = await tell('woocommerce', 'order.updated', renamed).expect(200);
    expect(body).toMatchObject({ data: { events: [{ verdict: 'ignored' }] } });
    expect(await rightsOf(sold.id)).toEqual(['1 active', '2 active']);
  });

  it('refunds a line, then the rest', async () => {
    const sold = order();
    await tell('woocommerce', 'order.updated', sold).expect(200);
    const one = { ...sold, refunds: [{ id: 5, reason: '', total: '-4.00' }] };
    await tell('woocommerce', 'order.updated', one).expect(200);
    expect(await rightsOf(sold.id)).toEqual(['1 active', '2 revoked']);
    const rest = {
      ...one,
      status: 'refunded',
      refunds: [...one.refunds, { id: 6, reason: '', total: '-9.50' }],
    };
    await tell('woocommerce', 'order.updated', rest).expect(200);
    expect(await rightsOf(sold.id)).toEqual(['1 revoked', '2 revoked']);
  });
});

it('takes a secret that the shop made, and the one before it for a day', async () => {
  const accounts = service(app.strapi, channelAccountsKey);
  const next = 'shpss_fedcba9876543210';
  await accounts.rotateSecret('shopify', 'test', next);
  await tell('shopify', 'orders/paid', shopifyOrder(), { secret: next }).expect(200);
  await tell('shopify', 'orders/paid', shopifyOrder(), { secret: secrets['shopify']! }).expect(200);
});
