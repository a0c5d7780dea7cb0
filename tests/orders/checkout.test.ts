import { randomUUID } from 'node:crypto';
import { forgetBuyers } from '../../src/plugins/orders/server/checkout/forget-buyers';
import { bootApp, type TestApp } from '../support/boot';
import { changeSetting } from '../support/change-setting';
import { makePattern, releaseVersion, type MadePattern } from '../catalogue/catalogue-factory';
import { completed, deliver, payAtStripe } from './stripe-events';
import { startStripe, type StripeServer } from './stripe-server';

const apiKey = 'sk_test_0123456789abcdefghij';
const secret = 'whsec_0123456789abcdefghijklmnop';
const shop = 'https://shop.example';

let stripe: StripeServer;
let app: TestApp;
let skirt: MadePattern;
let hood: MadePattern;
let open: MadePattern;
let free: MadePattern;
let bundle: string;

beforeAll(async () => {
  stripe = await startStripe(apiKey);
  app = await bootApp({
    SELVEDGE_ROLE: 'web',
    SELVEDGE_STRIPE_URL: stripe.url,
    SELVEDGE_OUTBOUND_PRIVATE: 'true',
  });
  const licences = [
    { licence: 'small-business', priceMinor: 4_500, words: [{ locale: 'en', text: 'Sell what you sew.' }] },
  ];
  skirt = await makePattern(app, { title: 'Skirt', priceMinor: 950, licences });
  hood = await makePattern(app, { title: 'Hood', priceMinor: 400 });
  open = await makePattern(app, { title: 'Scarf', priceMinor: 600, payWhatYouWant: { minimumMinor: 0 } });
  free = await makePattern(app, { title: 'Bib', priceMinor: 0 });
  for (const { documentId } of [skirt, hood, open, free]) await releaseVersion(app, documentId);
  bundle = `both-${randomUUID()}`;
  await app.strapi.documents('api::collection.collection').create({
    data: {
      title: 'Skirt and hood',
      slug: bundle,
      priceMinor: 1_100,
      currency: 'EUR',
      patterns: [skirt.documentId, hood.documentId],
    } as never,
    locale: 'en',
    status: 'published',
  });
  await changeSetting(app, 'orders.checkout', (value) => ({ ...value, origins: [shop], perMinute: 10_000 }));
});
afterAll(async () => {
  await app.stop();
  await stripe.stop();
});
afterEach(() => {
  stripe.faults.length = 0;
});

const connect = async (account: Record<string, unknown>) =>
  app.request
    .post('/selvedge/channel-accounts')
    .set(await app.admin())
    .send({ key: 'stripe', name: 'Stripe', channel: 'stripe', apiKey, secret, ...account });

const back = { successUrl: `${shop}/thanks`, cancelUrl: `${shop}/basket` };
const begin = (items: object[], over: object = {}, key: string = randomUUID()) =>
  app.request
    .post('/api/checkout')
    .set('Idempotency-Key', key)
    .send({ items, ...back, ...over });
interface View {
  id: string;
  url: string | null;
  state: string;
  total: { minor: number; currency: string };
}
const viewOf = ({ body }: { body: unknown }) => (body as { data: View }).data;
const codeOf = ({ body }: { body: unknown }) => (body as { error: { code: string } }).error.code;
const sessionOf = ({ id }: View) =>
  [...stripe.sessions.values()].find(({ metadata }) => metadata?.['selvedge_checkout'] === id)!;
const look = async ({ id }: View) => viewOf(await app.request.get(`/api/checkout/${id}`).expect(200));

it('connects Stripe with a key that Stripe takes, and keeps it sealed', async () => {
  expect(codeOf(await begin([{ pattern: skirt.slug }]).expect(503))).toBe('orders/no-payment-account');
  for (const wrong of [
    { apiKey: undefined },
    { secret: undefined },
    { secret: 'not-of-stripe-0123456789' },
    { apiKey: 'pk_test_0123456789abcdefghij' },
    { channel: 'woocommerce', secret: undefined },
  ])
    expect((await connect(wrong)).status).toBe(400);
  const refused = await connect({ apiKey: 'sk_test_somebodyelseskey0' });
  expect([refused.status, codeOf(refused)]).toEqual([422, 'orders/key-refused']);
  stripe.faults.push('cut-before', 'cut-before');
  expect(codeOf(await connect({}))).toBe('orders/payment-unreachable');

  const made = await connect({});
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({
    data: {
      account: {
        channel: 'stripe',
        inboundPath: '/api/orders/webhooks/stripe',
        payment: { mode: 'test', lastFour: '••••ghij' },
        topics: expect.arrayContaining(['checkout.session.completed', 'refund.created']) as unknown,
      },
    },
  });
  const { rows } = await app.db.raw<{ rows: { kept: string }[] }>(
    `select account::text as kept from ledger.channel_account account where key = 'stripe'`,
  );
  expect(rows[0]?.kept).not.toContain(apiKey.slice(8));
  expect(rows[0]?.kept).not.toContain(secret.slice(6));

  const other = await app.request
    .put('/selvedge/channel-accounts/stripe/api-key')
    .set(await app.admin())
    .send({ apiKey: 'sk_live_somebodyelseskey0' });
  expect(codeOf(other)).toBe('orders/key-refused');
  await app.request
    .put('/selvedge/channel-accounts/stripe/api-key')
    .set(await app.admin())
    .send({ apiKey })
    .expect(200);
});

it('asks Stripe for the catalogue’s prices, whatever the caller would like', async () => {
  const items = [
    { pattern: skirt.slug, quantity: 2 },
    { pattern: skirt.documentId, licence: 'small-business' },
    { collection: bundle },
    { pattern: open.slug, amountMinor: 123 },
  ];
  const view = viewOf(await begin(items, { email: 'Mara@Example.com', locale: 'de-AT' }).expect(200));
  expect(view).toMatchObject({
    state: 'open',
    total: { minor: 1_900 + 4_500 + 1_100 + 123, currency: 'EUR' },
  });
  const session = sessionOf(view);
  expect(view.url).toBe(session.url);
  const form = stripe.forms.get(session.id)!;
  expect(
    form.line_items.map(({ quantity, price_data: { unit_amount, product_data, currency } }) => [
      product_data.name,
      quantity,
      unit_amount,
      currency,
    ]),
  ).toEqual([
    ['Skirt', 2, 950, 'eur'],
    ['Skirt', 1, 4_500, 'eur'],
    ['Skirt and hood', 1, 1_100, 'eur'],
    ['Scarf', 1, 123, 'eur'],
  ]);
  expect(form).toMatchObject({
    success_url: `${shop}/thanks?checkout=${view.id}`,
    cancel_url: `${shop}/basket?checkout=${view.id}`,
    customer_email: 'mara@example.com',
    locale: 'de',
    payment_intent_data: { metadata: { selvedge_checkout: view.id } },
  });
  for (const stolen of [{ price: 1 }, { priceMinor: 1 }, { totalMinor: 1 }])
    await begin([{ pattern: skirt.slug, ...stolen }]).expect(400);
  await begin([{ pattern: skirt.slug }], { total: 1 }).expect(400);
  expect(codeOf(await begin([{ pattern: skirt.slug, amountMinor: 1 }]).expect(422))).toBe(
    'orders/price-not-open',
  );
});

it('refuses what is not for sale, and says nothing of what is not published', async () => {
  const draft = await makePattern(app, {}, 'draft');
  const unreleased = await makePattern(app);
  const least = await makePattern(app, { payWhatYouWant: { minimumMinor: 300 } });
  const pounds = await makePattern(app, { currency: 'GBP' });
  await releaseVersion(app, least.documentId);
  await releaseVersion(app, pounds.documentId);
  const cases: [object, string][] = [
    [{ pattern: draft.slug }, 'orders/not-for-sale'],
    [{ pattern: unreleased.slug }, 'orders/not-for-sale'],
    [{ pattern: 'nobody-knows-it' }, 'orders/not-for-sale'],
    [{ collection: skirt.slug }, 'orders/not-for-sale'],
    [{ pattern: hood.slug, licence: 'print-shop' }, 'orders/no-such-licence'],
    [{ pattern: least.slug, amountMinor: 299 }, 'orders/below-minimum'],
  ];
  for (const [item, code] of cases) expect(codeOf(await begin([item]).expect(422))).toBe(code);
  const both = [{ pattern: skirt.slug }, { pattern: pounds.slug }];
  expect(codeOf(await begin(both).expect(422))).toBe('orders/currencies-differ');
  expect(codeOf(await begin([{ pattern: skirt.slug }], { currency: 'USD' }).expect(422))).toBe(
    'orders/currencies-differ',
  );
  const away = { successUrl: 'https://shop.example.evil.test/' };
  expect(codeOf(await begin([{ pattern: skirt.slug }], away).expect(422))).toBe('orders/origin-not-allowed');
  await begin([]).expect(400);
  await begin([{ pattern: skirt.slug, collection: bundle }]).expect(400);
  const tiny = await begin([{ pattern: open.slug, amountMinor: 20 }]).expect(422);
  expect(tiny.body).toMatchObject({
    error: { code: 'orders/payment-refused', details: { reason: 'amount_too_small' } },
  });
});

describe('under one idempotency key', () => {
  const items = () => [{ pattern: skirt.slug }];

  it('is one checkout, however often and however many at once ask', async () => {
    const key = randomUUID();
    const before = stripe.sessions.size;
    const answers = await Promise.all(Array.from({ length: 8 }, () => begin(items(), {}, key)));
    for (const answer of answers)
      if (answer.status !== 200) expect(codeOf(answer)).toBe('orders/checkout-under-way');
    const view = viewOf(await begin(items(), {}, key).expect(200));
    for (const answer of answers) if (answer.status === 200) expect(viewOf(answer)).toEqual(view);
    expect(stripe.sessions.size).toBe(before + 1);
    expect(codeOf(await begin([{ pattern: hood.slug }], {}, key).expect(409))).toBe(
      'orders/different-checkout',
    );
  });

  it('is needed', async () => {
    const bare = await app.request
      .post('/api/checkout')
      .send({ items: items(), ...back })
      .expect(400);
    expect(codeOf(bare)).toBe('orders/no-idempotency-key');
    expect(codeOf(await begin(items(), {}, 'short').expect(400))).toBe('orders/no-idempotency-key');
  });

  it('is the same session after an answer that was lost', async () => {
    const key = randomUUID();
    const before = stripe.sessions.size;
    stripe.faults.push('cut-after', 'cut-after');
    expect(codeOf(await begin(items(), {}, key).expect(503))).toBe('orders/payment-unreachable');
    const view = viewOf(await begin(items(), {}, key).expect(200));
    expect(view.state).toBe('open');
    expect(stripe.sessions.size).toBe(before + 1);
  });

  it('is asked anew after a definite failure, which Stripe would repeat for ever', async () => {
    const key = randomUUID();
    const wrong = { status: 500, body: { error: { type: 'api_error', message: 'Oh.' } } };
    stripe.faults.push(wrong, wrong);
    expect(codeOf(await begin(items(), {}, key).expect(503))).toBe('orders/payment-unreachable');
    expect(viewOf(await begin(items(), {}, key).expect(200)).state).toBe('open');
  });

  it('is found undone by a crash between the call and its answer, and ends right', async () => {
    const key = randomUUID();
    stripe.faults.push('cut-after', 'cut-after');
    await begin(items(), {}, key).expect(503);
    // What a process leaves that died with its call under way.
    await app.db.raw(
      `update ledger.checkout set state = 'sending', state_since = now() where state = 'unknown'`,
    );
    expect(codeOf(await begin(items(), {}, key).expect(409))).toBe('orders/checkout-under-way');
    await app.db.raw(
      `update ledger.checkout set state_since = now() - interval '1 minute' where state = 'sending'`,
    );
    expect(viewOf(await begin(items(), {}, key).expect(200)).state).toBe('open');
  });
});

it('lets a storefront’s page in a browser call it', async () => {
  const { headers } = await app.request
    .options('/api/checkout')
    .set('Origin', shop)
    .set('Access-Control-Request-Method', 'POST')
    .set('Access-Control-Request-Headers', 'content-type,idempotency-key');
  expect(headers['access-control-allow-headers']?.toLowerCase()).toContain('idempotency-key');
});

it('sells what costs nothing at once, to an address', async () => {
  const items = [{ pattern: free.slug }, { pattern: open.slug, amountMinor: 0 }];
  expect(codeOf(await begin(items).expect(422))).toBe('orders/address-needed');
  const email = `${randomUUID()}@example.com`;
  const key = randomUUID();
  const before = stripe.calls.length;
  const view = viewOf(await begin(items, { email }, key).expect(200));
  expect(view).toMatchObject({
    state: 'paid',
    url: `${shop}/thanks?checkout=${view.id}`,
    total: { minor: 0, currency: 'EUR' },
  });
  expect(viewOf(await begin(items, { email }, key).expect(200))).toEqual(view);
  expect(stripe.calls.length).toBe(before);
  expect(await rightsOf(`free-${view.id}`)).toEqual([
    `${email} 1 ${free.documentId} personal active`,
    `${email} 2 ${open.documentId} personal active`,
  ]);
  await changeSetting(app, 'orders.checkout', (value) => ({ ...value, freePerDay: 2 }));
  await begin(items, { email }).expect(200);
  expect(codeOf(await begin(items, { email }).expect(429))).toBe('orders/too-many-checkouts');
});

it('is an order once it is paid, each of a bundle’s patterns a line with its share', async () => {
  const email = `${randomUUID()}@example.com`;
  const items = [{ collection: bundle }, { pattern: skirt.slug, licence: 'small-business' }];
  const view = viewOf(await begin(items, { email, locale: 'de' }).expect(200));
  const paid = payAtStripe(stripe, sessionOf(view), { email, country: 'AT', card: 'AT' });
  const event = completed({ ...paid, total_details: { ...paid.total_details, amount_tax: 894 } });
  const first = await deliver(app, event, { secret }).expect(200);
  const order = paid.payment_intent!;
  expect(first.body).toEqual({ data: { events: [{ order, verdict: 'applied' }], ignored: null } });
  // Stripe delivers again, with its own count of deliveries changed.
  await deliver(app, { ...event, pending_webhooks: 0 }, { secret }).expect(200);
  const sold = (await rightsOf(order)).map((said) => said.replace(/ [123] /, ' '));
  expect(sold.sort()).toEqual(
    [
      `${email} ${skirt.documentId} personal active`,
      `${email} ${hood.documentId} personal active`,
      `${email} ${skirt.documentId} small-business active`,
    ].sort(),
  );
  const { rows } = await app.db.raw<{ rows: Record<string, unknown>[] }>(
    `select sale.total_minor, sale.tax_minor, sale.locale, sale.country,
       (select string_agg(line.price_minor::text, ' ' order by line.price_minor) from ledger.order_line line
        where line.order_id = sale.id) as prices
     from ledger.orders sale where sale.external_id = ?`,
    [order],
  );
  expect(rows).toEqual([
    { total_minor: '5600', tax_minor: '894', locale: 'de', country: 'AT', prices: '326 774 4500' },
  ]);
  expect(await look(view)).toMatchObject({ state: 'paid', url: `${shop}/thanks?checkout=${view.id}` });
  const kept = await app.db.raw<{ rows: { buyer: unknown }[] }>(
    'select buyer from ledger.checkout where id = ?',
    [view.id],
  );
  expect(kept.rows).toEqual([{ buyer: null }]);
});

it('gives a gift to whom it is for', async () => {
  const [giver, friend] = [`${randomUUID()}@example.com`, `${randomUUID()}@example.com`];
  const gift = { email: friend, name: 'Ada', message: 'Happy birthday!' };
  const view = viewOf(await begin([{ pattern: skirt.slug }], { gift }).expect(200));
  const form = stripe.forms.get(sessionOf(view).id)!;
  expect(JSON.stringify(form)).not.toContain(friend);
  const paid = payAtStripe(stripe, sessionOf(view), { email: giver });
  await deliver(app, completed(paid), { secret }).expect(200);
  expect(await rightsOf(paid.payment_intent!)).toEqual([`${friend} 1 ${skirt.documentId} personal active`]);
});

it('forgets after a month who wanted to buy and did not', async () => {
  const email = `${randomUUID()}@example.com`;
  const [old, young] = [
    viewOf(await begin([{ pattern: skirt.slug }], { email }).expect(200)),
    viewOf(await begin([{ pattern: skirt.slug }], { email }).expect(200)),
  ];
  await app.db.raw(`update ledger.checkout set created_at = now() - interval '31 days' where id = ?`, [
    old.id,
  ]);
  await forgetBuyers(app.db);
  const { rows } = await app.db.raw<{ rows: { id: string }[] }>(
    'select id from ledger.checkout where id = any(?) and buyer is not null',
    [[old.id, young.id]],
  );
  expect(rows).toEqual([{ id: young.id }]);
});

it('tells of nothing to who guesses, and counts who asks too often', async () => {
  expect(codeOf(await app.request.get(`/api/checkout/${randomUUID()}`).expect(404))).toBe(
    'orders/unknown-checkout',
  );
  await app.request.get('/api/checkout/1').expect(400);
  await changeSetting(app, 'orders.checkout', (value) => ({ ...value, perMinute: 1 }));
  const answers = await Promise.all(Array.from({ length: 4 }, () => begin([{ pattern: skirt.slug }])));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThanOrEqual(3);
  expect(refused[0]?.headers['retry-after']).toBeDefined();
});

async function rightsOf(order: string): Promise<string[]> {
  const { rows } = await app.db.raw<{ rows: { said: string }[] }>(
    `select concat_ws(' ', customer.email, line.external_line, line.pattern_id, line.licence, owned.state) as said
     from ledger.entitlement owned
     join ledger.order_line line on line.id = owned.order_line_id
     join ledger.orders sale on sale.id = line.order_id
     join ledger.customer customer on customer.id = owned.customer_id
     where sale.external_id = ? order by line.external_line`,
    [order],
  );
  return rows.map(({ said }) => said);
}
