import { z } from 'zod';
import { wordOf } from '../../kernel/doors/word';
import { serviceKey } from '../../kernel/service';

/** A payment service's key takes real money or pretends to. */
export const paymentModes = ['test', 'live'] as const;

/** A place of sale as its page shows it; of secrets and keys only the end. */
export const channelAccountView = z
  .strictObject({
    key: z.string(),
    channel: z.string(),
    name: z.string(),
    state: z.enum(['active', 'paused']),
    inboundPath: z.string().describe('Where its events go, from the root of the site.'),
    topics: z.array(z.string()).describe('What to subscribe to at a shop of another maker; else empty.'),
    payment: z
      .strictObject({ mode: z.enum(paymentModes), lastFour: z.string(), since: z.iso.datetime() })
      .nullable()
      .describe('The API key of a payment service; null for a shop.'),
    secrets: z
      .array(
        z.strictObject({
          lastFour: z.string(),
          since: z.iso.datetime(),
          until: z.iso.datetime().nullable(),
        }),
      )
      .describe('Newest first; `until` is when an old one stops being taken.'),
  })
  .meta({ id: 'ChannelAccount' });
export type ChannelAccountView = z.infer<typeof channelAccountView>;

/** Shops of other makers, and a payment service, whose own webhooks are understood. */
export const vendorChannels = ['stripe', 'shopify', 'woocommerce'] as const;

/** What to subscribe to at Stripe. */
export const stripeTopics = [
  'checkout.session.completed',
  'checkout.session.async_payment_succeeded',
  'checkout.session.async_payment_failed',
  'checkout.session.expired',
  'refund.created',
  'refund.updated',
  'refund.failed',
  'charge.refunded',
  'charge.dispute.created',
  'charge.dispute.funds_withdrawn',
  'charge.dispute.closed',
] as const;

/** A secret or restricted key of Stripe's; a publishable one (`pk_`) can do nothing here. */
export const stripeApiKey = z
  .string()
  .trim()
  .regex(/^(sk|rk)_(test|live)_[A-Za-z0-9]{10,240}$/, 'must read like sk_test_… or rk_live_…')
  .meta({ examples: ['rk_test_0000000000'] });

const accountFields = z.strictObject({
  key: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'lower-case letters, digits and hyphens, at most 63'),
  name: wordOf(80),
  channel: z.enum(vendorChannels),
  /** What the shop signs with, where the shop makes it (Stripe, Shopify); else one is made here. */
  secret: z
    .string()
    .regex(/^[\x21-\x7e]{16,200}$/, '16 to 200 visible characters')
    .optional(),
  apiKey: stripeApiKey.optional().describe('Stripe’s, by which payment pages are made.'),
});

export const newChannelAccount = accountFields
  .superRefine(({ channel, secret, apiKey }, { addIssue }) => {
    const isStripe = channel === 'stripe';
    const fault = (field: string, message: string) => {
      addIssue({ code: 'custom', path: [field], message });
    };
    if (isStripe && apiKey === undefined) fault('apiKey', 'is needed for Stripe');
    if (!isStripe && apiKey !== undefined) fault('apiKey', 'is for Stripe only');
    if (isStripe && secret?.startsWith('whsec_') !== true)
      fault('secret', 'is needed for Stripe and begins with whsec_');
  })
  .meta({ examples: [{ key: 'wool', name: 'Wool', channel: 'shopify' }] });
export const newSigningSecret = accountFields.pick({ secret: true });
export const newApiKey = z.strictObject({ apiKey: stripeApiKey });
export type NewChannelAccount = z.infer<typeof newChannelAccount>;

export interface ChannelAccounts {
  list(): Promise<ChannelAccountView[]>;
  /**
   * A shop of another maker or a payment service, and the secret it signs with, told this once.
   * @throws DomainError `orders/key-taken`; `orders/key-refused`, `orders/payment-unreachable` where Stripe was asked
   */
  open(account: NewChannelAccount, actor: string): Promise<{ secret: string; account: ChannelAccountView }>;
  /**
   * Makes a new signing secret and tells it, this once, or takes the one that the shop made; the old one is taken for
   * 24 hours more. @throws DomainError `orders/unknown-account`
   */
  rotateSecret(
    key: string,
    actor: string,
    given?: string,
  ): Promise<{ secret: string; account: ChannelAccountView }>;
  /**
   * Puts another API key in the place of a payment service's.
   * @throws DomainError `orders/unknown-account`, `orders/key-refused`, `orders/payment-unreachable`
   */
  replaceApiKey(key: string, apiKey: string, actor: string): Promise<ChannelAccountView>;
}
export const channelAccountsKey = serviceKey<ChannelAccounts>('plugin::orders.accounts');
