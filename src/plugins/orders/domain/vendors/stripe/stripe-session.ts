import { z } from 'zod';
import type { CountrySign, InboundSale } from '../../../inbound-contract';
import { customerOf } from '../customer-of';
import { fromStripeAmount } from './stripe-amount';

/** Under this name our checkout's id travels with a session and its payment. */
export const checkoutMark = 'selvedge_checkout';

/** Stripe writes the id of another object, or the object where it was asked to open it up. */
export const reference = z
  .union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])
  .nullish()
  .transform((id) => id ?? null);
const metadata = z.record(z.string(), z.string()).nullish();
export const stripeInstant = z.int().transform((seconds) => new Date(seconds * 1000).toISOString());
export const stripeCurrency = z
  .string()
  .regex(/^[a-zA-Z]{3}$/)
  .transform((code) => code.toUpperCase());

/** A session of Stripe's Checkout as far as it concerns us (docs.stripe.com/api/checkout/sessions/object). */
export const stripeSession = z.object({
  id: z.string().max(200),
  mode: z.string(),
  payment_status: z.string(),
  payment_intent: reference,
  amount_total: z.int().min(0).nullable(),
  currency: stripeCurrency.nullable(),
  created: stripeInstant,
  locale: z.string().nullish(),
  customer: reference,
  customer_email: z.string().nullish(),
  customer_details: z
    .object({
      email: z.string().nullish(),
      name: z.string().nullish(),
      address: z.object({ country: z.string().nullish() }).nullish(),
    })
    .nullish(),
  metadata,
  total_details: z.object({ amount_tax: z.int().min(0) }).nullish(),
});

/** A paid session in our words; amounts in our minor units. */
export interface PaidSession {
  session: string;
  /** What refunds and disputes speak of; null where nothing had to be paid. */
  payment: string | null;
  /** Our checkout's id; null for a session that something else made. */
  checkout: string | null;
  placedAt: string;
  currency: string;
  totalMinor: number;
  taxMinor: number;
  customer: InboundSale['customer'] | undefined;
}

/** Under which name the order is kept: that of its payment, which is all that refunds and disputes know. */
export function orderOf({ session, payment }: Pick<PaidSession, 'session' | 'payment'>): string {
  return payment ?? session;
}

export function checkoutIn(told: Pick<z.infer<typeof stripeSession>, 'metadata'>): string | null {
  const mark = z.uuid().safeParse(told.metadata?.[checkoutMark]);
  return mark.success ? mark.data : null;
}

/** Null for a session that is not paid (yet), or not for something that is paid once. */
export function paidSession(told: z.infer<typeof stripeSession>): PaidSession | null {
  const isPaid = told.payment_status === 'paid' || told.payment_status === 'no_payment_required';
  if (told.mode !== 'payment' || !isPaid || told.currency === null || told.amount_total === null) return null;
  const { customer_details: details, currency } = told;
  return {
    session: told.id,
    payment: told.payment_intent,
    checkout: checkoutIn(told),
    placedAt: told.created,
    currency,
    totalMinor: fromStripeAmount(told.amount_total, currency),
    taxMinor: fromStripeAmount(told.total_details?.amount_tax ?? 0, currency),
    customer: customerOf({
      id: told.customer,
      email: details?.email ?? told.customer_email,
      names: [details?.name],
      locale: told.locale,
      country: details?.address?.country,
    }),
  };
}

/** What Stripe knows of where the buyer is: the address that the bill goes to, and where the card was issued. */
export function countrySignsOf(billing: string | undefined, card: string | null): CountrySign[] {
  const signs = [
    { sign: 'billing' as const, country: billing },
    { sign: 'card' as const, country: card?.toUpperCase() },
  ];
  return signs.flatMap(({ sign, country }) =>
    country !== undefined && /^[A-Z]{2}$/.test(country) ? [{ sign, country }] : [],
  );
}
