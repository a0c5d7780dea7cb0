import { z } from 'zod';
import { serviceKey } from '../../kernel/service';
import { customerView } from './views-contract';

const day = z.iso.date().describe('A day of UTC.');

/** Which orders a list shows and an export holds. */
export const orderFilter = z.object({
  search: z
    .string()
    .trim()
    .min(1)
    .max(254)
    .optional()
    .describe('An order’s number, the beginning of an address, or words of a name or of a pattern’s title.'),
  account: z.string().max(63).optional().describe('A channel account’s key.'),
  state: z.enum(['revoked', 'refunded', 'disputed']).optional(),
  from: day.optional(),
  to: day.optional(),
  pattern: z.string().max(64).optional().describe('A pattern’s documentId.'),
  customer: z.uuid().optional(),
});
export type OrderFilter = z.infer<typeof orderFilter>;

/** Which customers a list shows and an export holds. */
export const customerFilter = orderFilter
  .pick({ search: true, from: true, to: true })
  .extend({ state: z.enum(['known', 'erased']).optional() });
export type CustomerFilter = z.infer<typeof customerFilter>;

/** Which rights a list shows and an export holds. */
export const entitlementFilter = orderFilter.extend({ state: z.enum(['active', 'revoked']).optional() });
export type EntitlementFilter = z.infer<typeof entitlementFilter>;

/** A sale as a line of the orders page; amounts in minor units, times in UTC. */
export const orderSummary = z
  .strictObject({
    id: z.uuid(),
    channelAccount: z.string(),
    externalId: z.string(),
    customer: customerView,
    currency: z.string(),
    totalMinor: z.int(),
    lines: z.int(),
    revoked: z.int().describe('How many of its lines’ rights are revoked.'),
    isRefunded: z.boolean().describe('Money went back, all of it or a part.'),
    isDisputed: z.boolean(),
    placedAt: z.iso.datetime(),
  })
  .meta({ id: 'OrderSummary' });
export type OrderSummary = z.infer<typeof orderSummary>;

/** A customer as a line of the customers page. */
export const customerSummary = customerView
  .extend({
    locale: z.string(),
    createdAt: z.iso.datetime(),
    erasedAt: z.iso.datetime().nullable(),
    orders: z.int(),
    rights: z.int().describe('How many rights they have that were not revoked.'),
    lastOrderAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'CustomerSummary' });
export type CustomerSummary = z.infer<typeof customerSummary>;

/** What privacy law lets a customer ask for. */
export interface CustomerPrivacy {
  /**
   * Everything that is known of them, as the text of one JSON document; who asked is written into the audit.
   * @throws DomainError `orders/unknown-customer`
   */
  tell(customerId: string, actor: string): AsyncIterable<string>;
  /**
   * What erasing would take out and what stays; changes nothing.
   * @throws DomainError `orders/unknown-customer`, `orders/already-erased`
   */
  preview(customerId: string): Promise<ErasurePreview>;
  /**
   * Erases them for good, here and in every database that is restored later.
   * @throws DomainError `orders/unknown-customer`, `orders/already-erased`, `orders/not-confirmed`, and as the vault does
   */
  erase(order: { customerId: string; actor: string; confirm: string }): Promise<void>;
}
export const customerPrivacyKey = serviceKey<CustomerPrivacy>('plugin::orders.privacy');

/** One customer, with who they are in each shop. */
export const customerDetails = customerSummary
  .extend({ identities: z.array(z.strictObject({ shop: z.string(), id: z.string() })) })
  .meta({ id: 'Customer' });
export type CustomerDetails = z.infer<typeof customerDetails>;

const recordCount = z.strictObject({ name: z.string(), rows: z.int() });

/** What erasing a customer would take out, and what stays. */
export const erasurePreview = z
  .strictObject({
    confirm: z.string().describe('What has to be typed: their address, or their number where there is none.'),
    forgotten: z.array(recordCount).describe('By room, how many rows are taken out or emptied.'),
    kept: z.array(recordCount).describe('Books and traces, by pseudonym.'),
  })
  .meta({ id: 'ErasurePreview' });
export type ErasurePreview = z.infer<typeof erasurePreview>;

/** A right as a line of the entitlements page. */
export const entitlementSummary = z
  .strictObject({
    id: z.uuid(),
    patternId: z.string(),
    title: z.string(),
    boughtVersion: z.string().nullable(),
    state: z.enum(['active', 'revoked']),
    reason: z.string().nullable(),
    grantedAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
    customer: customerView,
    order: z.strictObject({ id: z.uuid(), externalId: z.string(), channelAccount: z.string() }),
  })
  .meta({ id: 'EntitlementSummary' });
export type EntitlementSummary = z.infer<typeof entitlementSummary>;

/** An event of a shop that waits for the order it speaks of. */
export const heldEvent = z
  .strictObject({
    id: z.uuid(),
    source: z.string(),
    externalId: z.string(),
    order: z.string(),
    receivedAt: z.iso.datetime(),
  })
  .meta({ id: 'HeldEvent' });
export type HeldEvent = z.infer<typeof heldEvent>;
