import { readStripe, stripeEnvelope } from './read-stripe';
import { countrySignsOf } from './stripe-session';

const told = (type: string, object: object) =>
  readStripe(
    stripeEnvelope({
      id: 'evt_1',
      object: 'event',
      type,
      created: 1_780_000_000,
      livemode: false,
      data: { object },
    })!,
  );
const checkout = '0b6f0a4e-3a56-4f4e-9e7f-2f1f0c7f3b11';
const session = {
  id: 'cs_1',
  mode: 'payment',
  payment_status: 'paid',
  payment_intent: 'pi_1',
  amount_total: 1_350,
  currency: 'eur',
  created: 1_780_000_000,
  locale: 'de',
  customer: 'cus_1',
  customer_email: null,
  customer_details: { email: 'Mara@Example.com', name: 'Mara  Maker', address: { country: 'at' } },
  metadata: { selvedge_checkout: checkout },
  total_details: { amount_tax: 216 },
};

it('reads a paid session', () => {
  expect(told('checkout.session.completed', session)).toEqual({
    kind: 'paid',
    paid: {
      session: 'cs_1',
      payment: 'pi_1',
      checkout,
      placedAt: '2026-05-28T20:26:40.000Z',
      currency: 'EUR',
      totalMinor: 1_350,
      taxMinor: 216,
      customer: expect.objectContaining({
        id: 'cus_1',
        email: 'mara@example.com',
        name: 'Mara Maker',
        locale: 'de',
        country: 'AT',
      }) as unknown,
    },
  });
});

it.each([
  ['checkout.session.completed', { ...session, payment_status: 'unpaid' }],
  ['checkout.session.completed', { ...session, mode: 'subscription' }],
  ['checkout.session.expired', { ...session, metadata: {} }],
  ['checkout.session.expired', { ...session, metadata: { selvedge_checkout: 'not-an-id' } }],
  ['payment_intent.succeeded', {}],
])('passes over %s where it does not concern us (%#)', (type, object) => {
  expect(told(type, object).kind).toBe('other');
});

it('opens references that Stripe wrote out', () => {
  const open = { ...session, payment_intent: { id: 'pi_2', object: 'payment_intent' } };
  expect(told('checkout.session.completed', open)).toMatchObject({ paid: { payment: 'pi_2' } });
});

const refund = { id: 're_1', amount: 500, currency: 'jpy', created: 1_780_000_000, payment_intent: 'pi_1' };

it.each([
  ['succeeded', 'refunded'],
  ['pending', 'other'],
  ['requires_action', 'other'],
  ['failed', 'refund-failed'],
  ['canceled', 'refund-failed'],
  [null, 'other'],
])('a refund that is %s is %s', (status, kind) => {
  expect(told('refund.updated', { ...refund, status }).kind).toBe(kind);
});

it.each(['refund.failed', 'refund.updated', 'charge.refund.updated'])(
  'reads why a refund failed in %s',
  (type) => {
    const failed = { ...refund, status: 'failed', failure_reason: 'expired_or_canceled_card' };
    expect(told(type, failed)).toEqual({
      kind: 'refund-failed',
      payment: 'pi_1',
      refund: 're_1',
      failedAt: '2026-05-28T20:26:40.000Z',
      reason: 'expired_or_canceled_card',
    });
  },
);

it('reads which lines a refund is for', () => {
  const named = { ...refund, status: 'succeeded', reason: null, metadata: { selvedge_lines: ' 1, 3,' } };
  expect(told('refund.created', named)).toMatchObject({
    refund: { payment: 'pi_1', amountMinor: 500, currency: 'JPY', named: ['1', '3'] },
  });
});

const dispute = { ...refund, id: 'dp_1', reason: 'fraudulent' };

it.each([
  ['needs_response', 'disputed'],
  ['under_review', 'disputed'],
  ['warning_needs_response', 'other'],
  ['warning_under_review', 'other'],
])('a dispute that is %s is %s', (status, kind) => {
  expect(told('charge.dispute.created', { ...dispute, status }).kind).toBe(kind);
});

it.each([
  ['won', 'won'],
  ['lost', 'lost'],
  ['warning_closed', 'won'],
  ['prevented', 'won'],
])('a dispute that closed as %s was %s', (status, outcome) => {
  expect(told('charge.dispute.closed', { ...dispute, status })).toMatchObject({
    kind: 'dispute-closed',
    outcome,
  });
});

it.each([
  ['refund.created', { ...refund, amount: 'much' }],
  ['refund.created', { ...refund, currency: '€' }],
  ['charge.refunded', { id: 'ch_1' }],
  ['checkout.session.completed', { ...session, amount_total: -1 }],
  ['charge.dispute.created', []],
])('says what is wrong with a broken %s (%#)', (type, object) => {
  expect(told(type, object).kind).toBe('malformed');
});

it('takes nothing for an event that is none', () => {
  for (const nothing of [null, undefined, 'text', 1, [], {}, { id: 'evt_1' }])
    expect(stripeEnvelope(nothing)).toBeNull();
});

it('keeps only countries as signs of a country', () => {
  expect(countrySignsOf('AT', 'de')).toEqual([
    { sign: 'billing', country: 'AT' },
    { sign: 'card', country: 'DE' },
  ]);
  expect(countrySignsOf(undefined, null)).toEqual([]);
  expect(countrySignsOf('Austria', 'D')).toEqual([]);
});
