import { randomUUID } from 'node:crypto';
import { transactionKey } from '../../src/kernel/kernel';
import { service } from '../../src/kernel/service';
import { channelAccountsKey } from '../../src/plugins/orders/contract';
import { makePattern, releaseVersion, type MadePattern } from '../catalogue/catalogue-factory';
import { bootApp, type TestApp } from '../support/boot';
import { changeSetting } from '../support/change-setting';
import {
  chargeRefunded,
  completed,
  deliver,
  dispute,
  payAtStripe,
  refundFailed,
  refunded,
  stripeEvent,
  type StripeEvent,
} from './stripe-events';
import { emptySession, startStripe, type FakeSession, type StripeServer } from './stripe-server';

const apiKey = 'sk_test_0123456789abcdefghij';
const secret = 'whsec_0123456789abcdefghijklmnop';
const shop = 'https://shop.example';

let stripe: StripeServer;
let app: TestApp;
let skirt: MadePattern;
let hood: MadePattern;

beforeAll(async () => {
  stripe = await startStripe(apiKey);
  app = await bootApp({
    SELVEDGE_ROLE: 'web',
    SELVEDGE_STRIPE_URL: stripe.url,
    SELVEDGE_OUTBOUND_PRIVATE: 'true',
    SELVEDGE_LOG_LEVEL: 'error',
  });
  skirt = await makePattern(app, { title: 'Skirt', priceMinor: 950 });
  hood = await makePattern(app, { title: 'Hood', priceMinor: 400 });
  for (const { documentId } of [skirt, hood]) await releaseVersion(app, documentId);
  await changeSetting(app, 'orders.checkout', (value) => ({ ...value, origins: [shop], perMinute: 10_000 }));
  const account = { key: 'stripe', name: 'Stripe', channel: 'stripe', apiKey, secret } as const;
  await service(app.strapi, channelAccountsKey).open(account, 'test');
});
afterAll(async () => {
  await app.stop();
  await stripe.stop();
});
afterEach(() => {
  stripe.faults.length = 0;
});

const begin = async (items: object[] = [{ pattern: skirt.slug }, { pattern: hood.slug }]) => {
  const { body } = await app.request
    .post('/api/checkout')
    .set('Idempotency-Key', randomUUID())
    .send({ items, successUrl: `${shop}/yes`, cancelUrl: `${shop}/no` })
    .expect(200);
  const { id } = (body as { data: { id: string } }).data;
  const session = [...stripe.sessions.values()].find((one) => one.metadata?.['selvedge_checkout'] === id)!;
  return { id, session };
};
/** A paid session, of which Stripe has told nothing yet. */
const buy = async (items?: object[]) => {
  const { id, session } = await begin(items);
  const paid = payAtStripe(stripe, session, { email: `${randomUUID()}@example.com` });
  return { id, paid, payment: paid.payment_intent! };
};
const tell = (event: StripeEvent) => deliver(app, event, { secret });
const stateOf = async (id: string) => {
  const { body } = await app.request.get(`/api/checkout/${id}`).expect(200);
  return (body as { data: { state: string } }).data.state;
};
const rightsOf = async (order: string) => {
  const { rows } = await app.db.raw<{ rows: { said: string }[] }>(
    `select line.external_line || ' ' || owned.state as said
     from ledger.entitlement owned
     join ledger.order_line line on line.id = owned.order_line_id
     join ledger.orders sale on sale.id = line.order_id
     where sale.external_id = ? order by line.external_line`,
    [order],
  );
  return rows.map(({ said }) => said);
};
const code = ({ body }: { body: unknown }) => (body as { error: { code: string } }).error.code;
const ignored = ({ body }: { body: unknown }) => (body as { data: { ignored: string | null } }).data.ignored;

describe('a signature', () => {
  it('that is forged, stale, from the future or missing is refused, and nothing is kept', async () => {
    const { paid, payment } = await buy();
    const event = completed(paid);
    const forged = await deliver(app, event, { secret: 'whsec_somebody_elses_secret' }).expect(401);
    expect(code(forged)).toBe('orders/bad-signature');
    for (const minutes of [-6, 6]) {
      const at = new Date(Date.now() + minutes * 60_000);
      expect(code(await deliver(app, event, { secret, at }).expect(401))).toBe('orders/stale');
    }
    const bare = await app.request.post('/api/orders/webhooks/stripe').send(event).expect(401);
    expect(code(bare)).toBe('orders/unsigned');
    expect(code(await deliver(app, event, { secret, account: 'nobody' }).expect(404))).toBe(
      'orders/unknown-account',
    );
    expect(await rightsOf(payment)).toEqual([]);
    const kept = await app.db.raw<{ rows: unknown[] }>(
      `select 1 from ledger.inbox where source = 'orders:stripe'`,
    );
    expect(kept.rows).toEqual([]);
  });

  it('is good by either secret for a day after a new one was taken', async () => {
    const next = 'whsec_zyxwvutsrqponmlkjihg';
    await service(app.strapi, channelAccountsKey).rotateSecret('stripe', 'test', next);
    const [one, two] = [await buy(), await buy()];
    await deliver(app, completed(one.paid), { secret: next }).expect(200);
    await deliver(app, completed(two.paid), { secret }).expect(200);
    expect(await rightsOf(one.payment)).toEqual(['1 active', '2 active']);
    expect(await rightsOf(two.payment)).toEqual(['1 active', '2 active']);
  });

  it('does not make an event of what is none, and a body has its measure', async () => {
    expect(code(await tell({ hello: 'world' } as never).expect(400))).toBe('orders/malformed');
    const broken = stripeEvent('refund.created', { id: 'x' });
    expect(code(await tell(broken).expect(400))).toBe('orders/malformed');
    const huge = stripeEvent('refund.created', { text: 'x'.repeat(300_000) });
    expect(code(await tell(huge).expect(413))).toBe('orders/too-large');
  });
});

it('thanks for what does not concern us', async () => {
  const events = [
    stripeEvent('customer.created', { id: 'cus_1' }),
    stripeEvent('charge.succeeded', { id: 'ch_1' }),
    stripeEvent('checkout.session.completed', {
      ...emptySession(),
      mode: 'subscription',
      payment_status: 'paid',
    }),
    stripeEvent('refund.created', refunded('pi_of_something_else', 100)),
    stripeEvent('refund.created', { ...refunded('pi_x', 100), payment_intent: null }),
    chargeRefunded('pi_of_something_else', true),
    stripeEvent('charge.dispute.created', dispute('pi_of_something_else', 'needs_response')),
    stripeEvent('charge.dispute.created', dispute('pi_of_something_else', 'warning_needs_response')),
  ];
  for (const event of events) {
    const answer = await tell(event).expect(200);
    expect(answer.body).toMatchObject({ data: { events: [], ignored: expect.any(String) as unknown } });
  }
  const { paid, payment } = await buy();
  expect(ignored(await tell({ ...completed(paid), livemode: true }).expect(200))).toContain('other mode');
  expect(await rightsOf(payment)).toEqual([]);
});

it('waits for money that comes later, and hears when none comes', async () => {
  const { id, paid, payment } = await buy();
  const unpaid = { ...paid, payment_status: 'unpaid' } as const;
  expect(ignored(await tell(completed(unpaid)).expect(200))).toContain('not paid');
  expect(await stateOf(id)).toBe('open');
  await tell(stripeEvent('checkout.session.async_payment_succeeded', paid)).expect(200);
  expect([await stateOf(id), await rightsOf(payment)]).toEqual(['paid', ['1 active', '2 active']]);

  const [expired, failed] = [await begin(), await begin()];
  await tell(stripeEvent('checkout.session.expired', expired.session)).expect(200);
  await tell(stripeEvent('checkout.session.async_payment_failed', failed.session)).expect(200);
  expect([await stateOf(expired.id), await stateOf(failed.id)]).toEqual(['expired', 'failed']);
  // Money is believed whatever was told before, and nothing undoes it.
  await tell(completed(payAtStripe(stripe, failed.session))).expect(200);
  await tell(stripeEvent('checkout.session.expired', failed.session)).expect(200);
  expect(await stateOf(failed.id)).toBe('paid');
});

/** Six of the 24, each event first at least once; all of them where there is time (`TEST_PERMUTATIONS=all`). */
const tried = (round: number) => process.env['TEST_PERMUTATIONS'] === 'all' || round % 4 === 0;

/** Every order of a few events. */
function orders<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    orders(items.filter((_, place) => place !== index)).map((rest) => [item, ...rest]),
  );
}

describe('whatever order its events come in, and however often', () => {
  const stories: [string, (paid: FakeSession, payment: string) => StripeEvent[], string[]][] = [
    [
      'a refund of one line takes just that back',
      (paid, payment) => {
        const refund = refunded(payment, 400);
        return [
          completed(paid),
          stripeEvent('refund.created', { ...refund, status: 'pending' }),
          stripeEvent('refund.updated', refund),
          chargeRefunded(payment, false),
        ];
      },
      ['1 active', '2 revoked'],
    ],
    [
      'refunds that add up to all of it take everything back',
      (paid, payment) => [
        completed(paid),
        stripeEvent('refund.created', refunded(payment, 600)),
        stripeEvent('refund.created', refunded(payment, 750)),
        chargeRefunded(payment, true),
      ],
      ['1 revoked', '2 revoked'],
    ],
    [
      'a refund of one line that failed gives just that back',
      (paid, payment) => {
        const refund = refunded(payment, 400);
        return [
          completed(paid),
          stripeEvent('refund.created', refund),
          refundFailed(refund),
          stripeEvent('refund.created', refunded(payment, 950)),
        ];
      },
      ['1 revoked', '2 active'],
    ],
    [
      'a refund of everything that failed gives everything back',
      (paid, payment) => {
        const refund = refunded(payment, 1_350);
        return [
          completed(paid),
          stripeEvent('refund.created', refund),
          chargeRefunded(payment, true),
          refundFailed(refund, 'charge.refund.updated'),
        ];
      },
      ['1 active', '2 active'],
    ],
    [
      'a dispute that was lost takes everything back',
      (paid, payment) => [
        completed(paid),
        stripeEvent('charge.dispute.created', dispute(payment, 'needs_response')),
        stripeEvent('charge.dispute.funds_withdrawn', dispute(payment, 'needs_response')),
        stripeEvent('charge.dispute.closed', dispute(payment, 'lost')),
      ],
      ['1 revoked', '2 revoked'],
    ],
    [
      'a dispute that was won leaves only the refunded line revoked',
      (paid, payment) => [
        completed(paid),
        stripeEvent('refund.created', refunded(payment, 950)),
        stripeEvent('charge.dispute.created', dispute(payment, 'needs_response')),
        stripeEvent('charge.dispute.closed', dispute(payment, 'won')),
      ],
      ['1 revoked', '2 active'],
    ],
  ];

  it.each(stories)('%s', async (_what, story, end) => {
    const told = new Map<string, string[]>();
    for (const [round, permutation] of orders([0, 1, 2, 3]).entries()) {
      if (!tried(round)) continue;
      const { paid, payment } = await buy();
      const events = story(paid, payment);
      for (const place of permutation) {
        await tell(events[place]!).expect(200);
        if ((round + place) % 3 === 0) await tell({ ...events[place]!, pending_webhooks: 0 }).expect(200);
      }
      told.set(permutation.join(), await rightsOf(payment));
      const { rows } = await app.db.raw<{ rows: { sales: string }[] }>(
        `select count(*) as sales from ledger.orders where external_id = ?`,
        [payment],
      );
      expect(rows).toEqual([{ sales: '1' }]);
    }
    expect([...new Set([...told.values()].map((rights) => rights.join()))]).toEqual([end.join()]);
    expect(told.size).toBeGreaterThanOrEqual(6);
  });
});

it('takes everything back again when a refund that failed is given anew', async () => {
  const { paid, payment } = await buy();
  const [one, other] = [refunded(payment, 600), refunded(payment, 750)];
  const anew = refunded(payment, 600, { created: 1_780_500_000 });
  for (const event of [
    completed(paid),
    stripeEvent('refund.created', one),
    stripeEvent('refund.created', other),
  ])
    await tell(event).expect(200);
  await tell(chargeRefunded(payment, true)).expect(200);
  expect(await rightsOf(payment)).toEqual(['1 revoked', '2 revoked']);
  await tell(refundFailed(one)).expect(200);
  await tell(refundFailed(one, 'refund.updated')).expect(200);
  expect(await rightsOf(payment)).toEqual(['1 active', '2 active']);
  await tell(stripeEvent('refund.created', anew)).expect(200);
  await tell(chargeRefunded(payment, true, 1_780_500_000)).expect(200);
  expect(await rightsOf(payment)).toEqual(['1 revoked', '2 revoked']);
});

it('asks to be told again where Stripe has to be asked first and does not answer', async () => {
  const { paid, payment } = await buy();
  const refund = stripeEvent('refund.created', refunded(payment, 1_350));
  stripe.faults.push('cut-before', 'cut-before');
  expect(code(await tell(refund).expect(503))).toBe('orders/payment-unreachable');
  await tell(refund).expect(200);
  await tell(completed(paid)).expect(200);
  expect(await rightsOf(payment)).toEqual(['1 revoked', '2 revoked']);
});

it('takes a sale without the card’s country rather than let the buyer wait', async () => {
  const { paid, payment } = await buy();
  stripe.faults.push({ status: 400, body: { error: { type: 'invalid_request_error' } } });
  await tell(completed(paid)).expect(200);
  expect(await rightsOf(payment)).toEqual(['1 active', '2 active']);
});

it('keeps the signs of the buyer’s country as evidence', async () => {
  const { session } = await begin();
  const paid = payAtStripe(stripe, session, { country: 'AT', card: 'DE' });
  await tell(completed(paid)).expect(200);
  const { rows } = await app.db.raw<{ rows: { signs: unknown }[] }>(
    `select country_signs::text as signs from ledger.orders where external_id = ?`,
    [paid.payment_intent!],
  );
  expect(JSON.parse(String(rows[0]?.signs))).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ sign: 'billing', country: 'AT' }),
      expect.objectContaining({ sign: 'card', country: 'DE' }),
    ]),
  );
});

it('shares out what was really paid: a coupon, and tax on top', async () => {
  const { paid, payment } = await buy();
  await tell(
    completed({ ...paid, amount_total: 1_001, total_details: { ...paid.total_details, amount_tax: 160 } }),
  ).expect(200);
  const { rows } = await app.db.raw<{ rows: Record<string, string>[] }>(
    `select sale.total_minor, sum(line.price_minor * line.quantity) as lines, sum(line.tax_minor) as tax
     from ledger.orders sale join ledger.order_line line on line.order_id = sale.id
     where sale.external_id = ? group by sale.id`,
    [payment],
  );
  expect(rows.map((row) => [Number(row['total_minor']), Number(row['lines']), Number(row['tax'])])).toEqual([
    [1_001, 1_001, 160],
  ]);
});

it('counts as each currency does', async () => {
  const yen = await makePattern(app, { priceMinor: 1_500, currency: 'JPY' });
  const krona = await makePattern(app, { priceMinor: 1_200, currency: 'ISK' });
  for (const { documentId } of [yen, krona]) await releaseVersion(app, documentId);
  for (const [pattern, amount, minor] of [
    [yen, 1_500, '1500'],
    [krona, 120_000, '1200'],
  ] as const) {
    const { paid, payment } = await buy([{ pattern: pattern.slug }]);
    expect(paid.amount_total).toBe(amount);
    await tell(completed(paid)).expect(200);
    const sale = await service(
      app.strapi,
      transactionKey,
    )((trx) => trx.withSchema('ledger').table('orders').where({ external_id: payment }).first('total_minor'));
    expect(sale).toEqual({ total_minor: minor });
  }
});

describe('a session that was begun elsewhere', () => {
  const sellElsewhere = (items: object[]) => {
    const session = payAtStripe(stripe, { ...emptySession(), amount_total: 5_000 });
    stripe.lineItems.set(session.id, items);
    return session;
  };
  const item = (id: string, amount: number, product: object) => ({
    id,
    object: 'item',
    quantity: 1,
    amount_total: amount,
    amount_tax: 0,
    currency: 'eur',
    price: { id: `price_${id}`, lookup_key: null, product },
  });

  it('is an order of the patterns that its products name, among other goods', async () => {
    const session = sellElsewhere([
      item('li_1', 950, { id: 'prod_1', metadata: { pattern: skirt.slug } }),
      item('li_2', 4_050, { id: 'prod_2', metadata: {} }),
    ]);
    await tell(completed(session)).expect(200);
    const payment = session.payment_intent!;
    expect(await rightsOf(payment)).toEqual(['li_1 active']);
    // The price of the other goods goes back, which is more than all of ours: no right is touched.
    await tell(stripeEvent('refund.created', refunded(payment, 4_050))).expect(200);
    expect(await rightsOf(payment)).toEqual(['li_1 active']);
    const named = refunded(payment, 950, { metadata: { selvedge_lines: 'li_1' } });
    await tell(stripeEvent('refund.created', named)).expect(200);
    expect(await rightsOf(payment)).toEqual(['li_1 revoked']);
  });

  it('is passed over where none is a pattern', async () => {
    const session = sellElsewhere([item('li_1', 5_000, { id: 'prod_9', metadata: {} })]);
    expect(ignored(await tell(completed(session)).expect(200))).toContain('no pattern');
    expect(await rightsOf(session.payment_intent!)).toEqual([]);
  });
});
