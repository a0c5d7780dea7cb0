import Stripe from 'stripe';
import type { HttpClient } from '../../../../kernel/http/http-client';
import { stripeSession } from '../../domain/vendors/stripe/stripe-session';
import type { VendorLine } from '../../domain/vendors/vendor-event';
import { fromStripeAmount } from '../../domain/vendors/stripe/stripe-amount';
import type { z } from 'zod';
import { stripeHttp } from './stripe-http';

/** What is asked of Stripe: a page on which the buyer pays for these items. Amounts as Stripe counts. */
export interface WantedSession {
  idempotencyKey: string;
  params: Stripe.Checkout.SessionCreateParams;
}

/** `refused`: asked wrongly, `reason` is Stripe's code. `later`: try again. `lost`: nobody knows whether it is there. */
export type OpenedSession =
  | { kind: 'opened'; session: string; url: string }
  | { kind: 'refused'; reason: string }
  | { kind: 'later'; reason: string }
  | { kind: 'lost'; reason: string };

export type KeyVerdict = 'good' | 'refused' | 'unreachable';

/** What we ask of Stripe, of one account. Those that look throw when Stripe cannot be asked. */
export interface StripePayments {
  openSession(wanted: WantedSession): Promise<OpenedSession>;
  /** The session that a payment belongs to; null where it is of something else. */
  sessionOf(payment: string): Promise<z.infer<typeof stripeSession> | null>;
  /** Where the card was issued; null where it was no card. */
  cardCountryOf(payment: string): Promise<string | null>;
  /** What was sold in a session that was not begun here. */
  linesOf(session: string): Promise<VendorLine[]>;
  /** Whether the key may do what a checkout needs. */
  tryKey(): Promise<KeyVerdict>;
}

export interface StripeReach {
  http: HttpClient;
  baseUrl: string;
  allowPrivate: boolean;
}

export function createStripePayments(
  apiKey: string,
  { http, baseUrl, allowPrivate }: StripeReach,
): StripePayments {
  const base = new URL(baseUrl);
  const isTls = base.protocol === 'https:';
  const stripe = new Stripe(apiKey, {
    host: base.hostname,
    port: base.port === '' ? (isTls ? 443 : 80) : Number(base.port),
    protocol: isTls ? 'https' : 'http',
    httpClient: stripeHttp(http, { allowPrivate }),
    maxNetworkRetries: 0, // the kernel repeats
    timeout: 10_000,
    telemetry: false,
  });
  return {
    openSession: ({ params, idempotencyKey }) =>
      stripe.checkout.sessions
        .create(params, { idempotencyKey })
        .then(
          ({ id, url }): OpenedSession =>
            url === null ? { kind: 'refused', reason: 'no-url' } : { kind: 'opened', session: id, url },
          notOpened,
        ),
    async sessionOf(payment) {
      const { data } = await stripe.checkout.sessions.list({ payment_intent: payment, limit: 1 });
      return data[0] === undefined ? null : stripeSession.parse(data[0]);
    },
    async cardCountryOf(payment) {
      const { latest_charge: charge } = await stripe.paymentIntents.retrieve(payment, {
        expand: ['latest_charge'],
      });
      if (charge === null || typeof charge === 'string') return null;
      return charge.payment_method_details?.card?.country ?? null;
    },
    async linesOf(session) {
      const { data } = await stripe.checkout.sessions.listLineItems(session, {
        limit: 100,
        expand: ['data.price.product'],
      });
      return data.map(vendorLine);
    },
    tryKey: () =>
      stripe.checkout.sessions.list({ limit: 1 }).then(
        () => 'good' as const,
        (error: unknown) => (isRefusedKey(error) ? 'refused' : 'unreachable'),
      ),
  };
}

const { errors } = Stripe;

function isRefusedKey(error: unknown): boolean {
  return error instanceof errors.StripeAuthenticationError || error instanceof errors.StripePermissionError;
}

function notOpened(error: unknown): OpenedSession {
  if (!(error instanceof errors.StripeError)) throw error;
  const reason = error.code ?? error.type;
  if (error instanceof errors.StripeConnectionError) return { kind: 'lost', reason: 'no answer' };
  // The operator mends a key and Stripe mends itself; what was asked stays right.
  const passes = isRefusedKey(error) || (error.statusCode ?? 500) >= 429 || error.statusCode === 409;
  return { kind: passes ? 'later' : 'refused', reason };
}

/** The product's metadata may name our pattern; a price's lookup key and Stripe's own ids are names too. */
function vendorLine({
  id,
  price,
  quantity,
  amount_total,
  amount_tax,
  currency,
}: Stripe.LineItem): VendorLine {
  const product = price?.product;
  const about =
    product !== undefined && typeof product === 'object' && !('deleted' in product) ? product : null;
  const names = [
    about?.metadata['pattern'],
    price?.lookup_key,
    price?.id,
    typeof product === 'object' ? product.id : product,
  ];
  const code = currency.toUpperCase();
  return {
    line: id,
    names: names.filter((name): name is string => typeof name === 'string' && name !== ''),
    quantity: quantity ?? 1,
    totalMinor: fromStripeAmount(amount_total, code),
    taxMinor: fromStripeAmount(amount_tax, code),
  };
}
