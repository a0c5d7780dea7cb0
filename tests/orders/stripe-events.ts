import { randomBytes } from 'node:crypto';
import Stripe from 'stripe';
import type supertest from 'supertest';
import type { TestApp } from '../support/boot';
import type { FakeSession, StripeServer } from './stripe-server';

export interface StripeEvent {
  id: string;
  object: 'event';
  type: string;
  created: number;
  livemode: boolean;
  api_version: string;
  pending_webhooks: number;
  data: { object: object };
}

/** A snapshot event as Stripe's webhooks carry them. */
export function stripeEvent(
  type: Stripe.Event['type'],
  object: object,
  over: Partial<StripeEvent> = {},
): StripeEvent {
  return {
    id: `evt_${randomBytes(12).toString('hex')}`,
    object: 'event',
    type,
    created: Math.floor(Date.now() / 1000),
    livemode: false,
    api_version: Stripe.API_VERSION,
    pending_webhooks: 1,
    data: { object },
    ...over,
  };
}

/** Delivers an event, signed by the vendor's own library. */
export function deliver(
  app: TestApp,
  event: StripeEvent,
  { secret, account = 'stripe', at = new Date() }: { secret: string; account?: string; at?: Date },
): supertest.Test {
  const payload = JSON.stringify(event);
  const timestamp = Math.floor(at.getTime() / 1000);
  return app.request
    .post(`/api/orders/webhooks/${account}`)
    .set('Content-Type', 'application/json; charset=utf-8')
    .set('Stripe-Signature', Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp }))
    .send(payload);
}

/** The buyer pays on Stripe's page: the session is paid there from now on. */
export function payAtStripe(
  stripe: StripeServer,
  session: FakeSession,
  {
    email = 'mara@example.com',
    country = 'DE',
    card,
  }: { email?: string; country?: string; card?: string } = {},
): FakeSession {
  const payment = `pi_${randomBytes(12).toString('hex')}`;
  const paid: FakeSession = {
    ...session,
    payment_status: 'paid',
    payment_intent: payment,
    customer_details: { email, name: 'Mara Maker', address: { country } },
  };
  stripe.sessions.set(paid.id, paid);
  if (card !== undefined) stripe.cards.set(payment, card);
  return paid;
}

export function completed(session: FakeSession): StripeEvent {
  return stripeEvent('checkout.session.completed', session);
}

export function refunded(
  payment: string,
  amount: number,
  over: Partial<Stripe.Refund> = {},
): Pick<Stripe.Refund, 'id' | 'amount' | 'currency' | 'created' | 'status' | 'reason' | 'metadata'> & {
  payment_intent: string;
} {
  return {
    id: `re_${randomBytes(12).toString('hex')}`,
    amount,
    currency: 'eur',
    created: 1_780_000_000,
    status: 'succeeded',
    reason: 'requested_by_customer',
    metadata: {},
    ...over,
    payment_intent: payment,
  };
}

/** The buyer's bank sent the money of a refund back, days after it was told. */
export function refundFailed(
  refund: ReturnType<typeof refunded>,
  type: 'refund.failed' | 'refund.updated' | 'charge.refund.updated' = 'refund.failed',
): StripeEvent {
  const failed = { ...refund, status: 'failed', failure_reason: 'expired_or_canceled_card' };
  return stripeEvent(type, failed, { created: 1_780_400_000 });
}

export function chargeRefunded(payment: string, isWhole: boolean, created = 1_780_000_001): StripeEvent {
  const charge: Pick<Stripe.Charge, 'id' | 'currency' | 'payment_intent' | 'refunded'> = {
    id: `ch_${payment}`,
    currency: 'eur',
    payment_intent: payment,
    refunded: isWhole,
  };
  return stripeEvent('charge.refunded', charge, { created });
}

export function dispute(
  payment: string,
  status: Stripe.Dispute.Status,
): Pick<Stripe.Dispute, 'id' | 'amount' | 'currency' | 'created' | 'payment_intent' | 'status' | 'reason'> {
  return {
    id: `dp_${payment}`,
    amount: 1_350,
    currency: 'eur',
    created: 1_780_000_002,
    payment_intent: payment,
    status,
    reason: 'fraudulent',
  };
}
