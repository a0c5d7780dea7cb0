import { z } from 'zod';
import { licences } from '../../api/pattern/contract';
import { wordOf } from '../../kernel/doors/word';
import { checkoutStates } from './domain/checkout/checkout-state';
import { inboundCustomer, inboundGift } from './inbound-contract';

const word = wordOf(160);

const item = z
  .strictObject({
    pattern: word.optional().describe('A pattern’s documentId or slug.'),
    collection: word.optional().describe('A collection’s documentId or slug.'),
    licence: z.enum(licences).default('personal'),
    quantity: z.int().min(1).max(99).default(1),
    amountMinor: z
      .int()
      .min(0)
      .max(99_999_999)
      .optional()
      .describe('What the buyer wants to pay for one; only where they name the price.'),
  })
  .refine(({ pattern, collection }) => (pattern === undefined) !== (collection === undefined), {
    message: 'must name a pattern or a collection, one of them',
  })
  .meta({ examples: [{ pattern: 'linden-a-line-skirt' }] });

/** `POST /api/checkout`: what a buyer wants. Prices are the catalogue's; there is no field for them. */
export const newCheckout = z.strictObject({
  items: z.array(item).min(1).max(20),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be three capitals of ISO 4217')
    .optional()
    .describe('What the shop has shown; refused where the catalogue’s is another.'),
  email: inboundCustomer.shape.email.describe('Needed where nothing is to be paid.'),
  locale: z
    .string()
    .regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'must read like en or de-AT')
    .default('en'),
  gift: inboundGift.optional().describe('Who gets the patterns, if not the buyer.'),
  successUrl: z.string().max(2_000).describe('Of an allowed origin; the checkout’s id is added to it.'),
  cancelUrl: z.string().max(2_000),
});
export type NewCheckout = z.infer<typeof newCheckout>;

export const checkoutView = z
  .strictObject({
    id: z.uuid().describe('Cannot be guessed: whoever knows it may ask for the state.'),
    url: z.string().nullable().describe('Where the buyer goes now; null where there is nowhere to go.'),
    state: z
      .enum(checkoutStates)
      .describe('`paid`: the order is in the books and the mail on its way. `under-way`: ask again.'),
    total: z.strictObject({ minor: z.int(), currency: z.string() }),
  })
  .meta({ id: 'Checkout' });
export type CheckoutView = z.infer<typeof checkoutView>;
