import { z } from 'zod';
import { licences, type Licence } from '../../api/pattern/contract';
import { wordOf } from '../../kernel/doors/word';

/** Money in minor units: whole numbers only, no amount beyond ten billion of a currency with cents. */
const minor = z.int().min(0).max(1_000_000_000_000);
const instant = z.iso.datetime({ offset: true });

const word = wordOf(200);

const name = z
  .string()
  .max(200)
  .transform((given) => given.replace(/[\p{Cc}\s]+/gu, ' ').trim());

export { licences, type Licence };

/** Where a sender knows a buyer's country from. An address of the net is never told, only its country. */
export const countrySigns = ['billing', 'card', 'ip', 'declared', 'phone'] as const;

const email = z
  .email()
  .max(254)
  .transform((address) => address.toLowerCase());
const locale = z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'must read like en or de-AT');
const country = z.string().regex(/^[A-Z]{2}$/, 'must be two capitals of ISO 3166-1');

export const inboundCustomer = z
  .strictObject({
    /** Who this is at the shop, where customers have accounts. */
    id: word.optional(),
    /** May be absent where the shop tells none (Etsy): the buyer claims the order later and gets no receipt. */
    email: email.optional(),
    name: name.optional(),
    locale: locale.optional(),
    country: country.optional(),
    /** Signs of the country that tax is due in. */
    country_signs: z
      .array(z.strictObject({ sign: z.enum(countrySigns), country }))
      .max(5)
      .optional(),
  })
  .refine((told) => told.email !== undefined || told.id !== undefined, {
    path: ['email'],
    message: 'is missing, and so is the customer’s id at the shop',
  });

/** Somebody else gets the right and the mail with the links; the order and the bill stay the buyer's. */
export const inboundGift = z.strictObject({
  email,
  name: name.optional(),
  locale: locale.optional(),
  message: z
    .string()
    .max(1_000)
    .transform((given) => given.replace(/[^\P{Cc}\n]+/gu, ' ').trim())
    .optional(),
});

const lineSchema = z.strictObject({
  external_line: word,
  /** The pattern's documentId, or its slug. */
  pattern: word,
  quantity: z.int().min(1).max(10_000).default(1),
  /** What one costs the buyer, tax included. */
  price_minor: minor,
  /** How much of quantity times price is tax. */
  tax_minor: minor.default(0),
  /** `personal` where it says nothing. */
  licence: z.enum(licences).optional(),
});

const saleSchema = z.strictObject({
  order: word,
  placed_at: instant,
  currency: z.string().regex(/^[A-Z]{3}$/, 'must be three capitals of ISO 4217'),
  customer: inboundCustomer,
  lines: z.array(lineSchema).min(1).max(200),
  /** What the buyer paid: quantity times price over all lines. */
  total_minor: minor,
  /** The tax in it: that of all lines. */
  tax_minor: minor.default(0),
  gift: inboundGift.optional(),
});

const refundSchema = z.strictObject({
  order: word,
  refund: word,
  refunded_at: instant,
  amount_minor: minor,
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  /** Which lines money goes back for; absent says the whole order. */
  lines: z
    .array(z.strictObject({ external_line: word, amount_minor: minor }))
    .min(1)
    .max(200)
    .optional(),
  /** Where it names no lines: only a part of the price, which takes no right back. */
  partial: z.literal(true).optional(),
  /** Says only that all that was given back until then is the whole order: it falls with a refund that fails later. */
  sum: z.literal(true).optional(),
  reason: name.optional(),
});

/** Money that was told to go back and did not arrive: the refund of this name counts as never given. */
const refundFailureSchema = z.strictObject({
  order: word,
  refund: word,
  failed_at: instant,
  reason: name.optional(),
});

/** Which lines it is about; absent says the whole order. */
const lines = z
  .array(z.strictObject({ external_line: word }))
  .min(1)
  .max(200)
  .optional();

const disputeSchema = z.strictObject({
  order: word,
  /** The bank's or the payment service's name for it. */
  dispute: word,
  disputed_at: instant,
  amount_minor: minor,
  lines,
  reason: name.optional(),
});

const disputeEndSchema = z.strictObject({
  order: word,
  dispute: word,
  closed_at: instant,
  /** `won` by the shop: the payment stands. */
  outcome: z.enum(['won', 'lost']),
});

const withdrawalSchema = z.strictObject({
  order: word,
  withdrawal: word,
  withdrawn_at: instant,
  lines,
  reason: name.optional(),
});

/**
 * What `POST /api/orders/inbound` takes: the payload of Standard Webhooks 1.0.0 with `data` of ours. That the money
 * adds up is checked after this (`domain/order-sums.ts`).
 */
export const inboundSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('order.placed'), timestamp: instant, data: saleSchema }),
  z.strictObject({ type: z.literal('order.refunded'), timestamp: instant, data: refundSchema }),
  z.strictObject({ type: z.literal('order.refund-failed'), timestamp: instant, data: refundFailureSchema }),
  z.strictObject({ type: z.literal('order.disputed'), timestamp: instant, data: disputeSchema }),
  z.strictObject({ type: z.literal('order.dispute-closed'), timestamp: instant, data: disputeEndSchema }),
  z.strictObject({ type: z.literal('order.withdrawn'), timestamp: instant, data: withdrawalSchema }),
]);

/** What the sender of an event is told; a repetition is told the same. */
export const takenEvent = z
  .strictObject({
    id: z.uuid().describe('Our id of the event.'),
    order: z.string(),
    verdict: z
      .enum(['applied', 'ignored', 'held'])
      .describe('`held` waits for the sale it belongs to; `ignored` was known from another event.'),
  })
  .meta({ id: 'TakenEvent' });

export type InboundEvent = z.infer<typeof inboundSchema>;
export type InboundSale = z.infer<typeof saleSchema>;
export type InboundRefund = z.infer<typeof refundSchema>;
export type InboundDispute = z.infer<typeof disputeSchema>;
export type InboundDisputeEnd = z.infer<typeof disputeEndSchema>;
export type InboundWithdrawal = z.infer<typeof withdrawalSchema>;
export type InboundGift = z.infer<typeof inboundGift>;
export type CountrySign = NonNullable<InboundSale['customer']['country_signs']>[number];
