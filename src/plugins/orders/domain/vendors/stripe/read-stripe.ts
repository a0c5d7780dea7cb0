import { z } from 'zod';
import { fromStripeAmount } from './stripe-amount';
import {
  checkoutIn,
  paidSession,
  reference,
  stripeCurrency,
  stripeInstant,
  stripeSession,
  type PaidSession,
} from './stripe-session';

export interface StripeRefund {
  payment: string;
  refund: string;
  refundedAt: string;
  currency: string;
  amountMinor: number;
  reason: string;
  /** Lines that the shop's metadata on the refund names (`selvedge_lines`); mostly empty. */
  named: string[];
}

/** What an event of Stripe's tells, in our words. `other`: nothing that concerns us. */
export type StripeTold =
  | { kind: 'paid'; paid: PaidSession }
  | { kind: 'ended'; checkout: string; outcome: 'expired' | 'failed' }
  | { kind: 'refunded'; refund: StripeRefund }
  | { kind: 'refund-failed'; payment: string; refund: string; failedAt: string; reason: string }
  | { kind: 'refunded-whole'; payment: string; charge: string; refundedAt: string; currency: string }
  | {
      kind: 'disputed';
      payment: string;
      dispute: string;
      disputedAt: string;
      amountMinor: number;
      reason: string;
    }
  | { kind: 'dispute-closed'; payment: string; dispute: string; closedAt: string; outcome: 'won' | 'lost' }
  | { kind: 'other'; what: string }
  | { kind: 'malformed'; issues: z.core.$ZodIssue[] };

const envelope = z.object({
  id: z.string().regex(/^[\x21-\x7e]{1,200}$/),
  type: z.string().max(200),
  created: stripeInstant,
  livemode: z.boolean(),
  data: z.object({ object: z.unknown() }),
});
export type StripeEnvelope = z.infer<typeof envelope>;

const refundObject = z.object({
  id: z.string().max(190),
  amount: z.int().min(0),
  currency: stripeCurrency,
  created: stripeInstant,
  payment_intent: reference,
  status: z.string().nullish(),
  reason: z.string().nullish(),
  failure_reason: z.string().nullish(),
  metadata: z.record(z.string(), z.string()).nullish(),
});
const chargeObject = z.object({
  id: z.string().max(190),
  currency: stripeCurrency,
  payment_intent: reference,
  refunded: z.boolean(),
});
const disputeObject = z.object({
  id: z.string().max(200),
  amount: z.int().min(0),
  currency: stripeCurrency,
  created: stripeInstant,
  payment_intent: reference,
  status: z.string(),
  reason: z.string().nullish(),
});

/** The envelope of a snapshot event; null for what is none. */
export function stripeEnvelope(event: unknown): StripeEnvelope | null {
  return envelope.safeParse(event).data ?? null;
}

/** Reads a snapshot event whose signature was good (docs.stripe.com/api/events/types). */
export function readStripe({ type, created, data: { object } }: StripeEnvelope): StripeTold {
  switch (type) {
    case 'checkout.session.completed':
    case 'checkout.session.async_payment_succeeded':
      return read(stripeSession, object, (session) => {
        const paid = paidSession(session);
        return paid === null ? other('a session that is not paid yet') : { kind: 'paid', paid };
      });
    case 'checkout.session.async_payment_failed':
    case 'checkout.session.expired':
      return read(stripeSession, object, (session) => {
        const checkout = checkoutIn(session);
        const outcome = type === 'checkout.session.expired' ? 'expired' : 'failed';
        return checkout === null
          ? other('a session that was not begun here')
          : { kind: 'ended', checkout, outcome };
      });
    case 'refund.created':
    case 'refund.updated':
    case 'refund.failed':
    case 'charge.refund.updated':
      return read(refundObject, object, (told) => readRefund(told, created));
    case 'charge.refunded':
      return read(chargeObject, object, ({ id, currency, payment_intent: payment, refunded }) => {
        if (payment === null) return other('a charge without a payment intent');
        if (!refunded) return other('a part of a charge, which the refund itself tells');
        return { kind: 'refunded-whole', payment, charge: id, refundedAt: created, currency };
      });
    case 'charge.dispute.created':
    case 'charge.dispute.funds_withdrawn':
      return read(disputeObject, object, readDispute);
    case 'charge.dispute.closed':
      return read(disputeObject, object, ({ id, status, payment_intent: payment }) => {
        if (payment === null) return other('a dispute without a payment intent');
        const outcome = status === 'lost' ? 'lost' : 'won';
        return { kind: 'dispute-closed', payment, dispute: id, closedAt: created, outcome };
      });
    default:
      return other(type);
  }
}

/** What has arrived, and what never will; a refund that is under way is told again when it has, or has not. */
function readRefund(told: z.infer<typeof refundObject>, failedAt: string): StripeTold {
  const { payment_intent: payment, status, currency, metadata } = told;
  if (payment === null) return other('a refund without a payment intent');
  if (status === 'failed' || status === 'canceled')
    return {
      kind: 'refund-failed',
      payment,
      refund: told.id,
      failedAt,
      reason: told.failure_reason ?? status,
    };
  if (status !== 'succeeded') return other(`a refund that is ${status ?? 'in no state'}`);
  const named = (metadata?.['selvedge_lines'] ?? '').split(',').map((line) => line.trim());
  return {
    kind: 'refunded',
    refund: {
      payment,
      refund: told.id,
      refundedAt: told.created,
      currency,
      amountMinor: fromStripeAmount(told.amount, currency),
      reason: told.reason ?? '',
      named: named.filter((line) => line !== ''),
    },
  };
}

/** An inquiry of the bank takes no money yet; when it becomes a dispute, the withdrawn funds tell so. */
function readDispute(told: z.infer<typeof disputeObject>): StripeTold {
  const { payment_intent: payment, status, currency } = told;
  if (payment === null) return other('a dispute without a payment intent');
  if (status.startsWith('warning_')) return other('an inquiry of a bank, no dispute yet');
  return {
    kind: 'disputed',
    payment,
    dispute: told.id,
    disputedAt: told.created,
    amountMinor: fromStripeAmount(told.amount, currency),
    reason: told.reason ?? '',
  };
}

function read<Value>(
  schema: z.ZodType<Value>,
  object: unknown,
  tell: (value: Value) => StripeTold,
): StripeTold {
  const parsed = schema.safeParse(object);
  return parsed.success ? tell(parsed.data) : { kind: 'malformed', issues: parsed.error.issues };
}

function other(what: string): StripeTold {
  return { kind: 'other', what };
}
