import { z } from 'zod';
import { shownSecretSchema } from '../../kernel/webhooks/signing-secrets';
import { inquiryReasons, subscribableTypes } from './contract';

const instant = z.iso.datetime();
export const deliveryStates = ['ready', 'sending', 'sent', 'failed', 'unknown'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** A subscription as its page shows it; of a signing secret only the end. */
export const subscriptionViewSchema = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  url: z.string(),
  eventTypes: z.array(z.string()),
  state: z.enum(['active', 'paused', 'disabled']),
  /** Why it was disabled: the receiver said 410, or nothing has succeeded for five days. */
  reason: z.enum(['gone', 'failing']).nullable(),
  stateSince: instant,
  failingSince: instant.nullable(),
  createdAt: instant,
  secrets: z.array(shownSecretSchema),
  lastDelivery: z.strictObject({ type: z.string(), state: z.enum(deliveryStates), at: instant }).nullable(),
  /** Of the last seven days. */
  recent: z.strictObject({ sent: z.int(), failed: z.int(), waiting: z.int() }),
});
export type SubscriptionView = z.infer<typeof subscriptionViewSchema>;

/** What an admin decides about a subscription. */
export const subscriptionInputSchema = z.strictObject({
  name: z.string().trim().min(1).max(80),
  url: z.string().trim().min(1).max(2_000),
  eventTypes: z
    .array(z.enum(subscribableTypes))
    .min(1)
    .max(subscribableTypes.length)
    .transform((types) => [...new Set(types)]),
});
export type SubscriptionInput = z.infer<typeof subscriptionInputSchema>;

/** One webhook to one subscription, and how it went. */
export const deliveryViewSchema = z.strictObject({
  /** Also the `webhook-id` of every try. */
  id: z.uuid(),
  subscriptionId: z.uuid(),
  subscription: z.string(),
  eventId: z.uuid(),
  type: z.string(),
  state: z.enum(deliveryStates),
  stateSince: instant,
  attempts: z.int(),
  /** When it is tried next; null once it has ended. */
  nextAt: instant.nullable(),
  lastStatus: z.int().nullable(),
  lastError: z.string().nullable(),
  /** The beginning of the last answer, redacted. */
  responseExcerpt: z.string().nullable(),
  createdAt: instant,
});
export type DeliveryView = z.infer<typeof deliveryViewSchema>;

/** An event type as the admin offers it: with an example of the whole body, and how to check who sent it. */
export const eventCatalogueSchema = z.strictObject({
  types: z.array(z.strictObject({ type: z.string(), says: z.string(), example: z.unknown() })),
  verification: z.string(),
});
export type EventCatalogue = z.infer<typeof eventCatalogueSchema>;

export const inquiryViewSchema = z.strictObject({
  id: z.uuid(),
  source: z.string(),
  externalId: z.string(),
  pattern: z.strictObject({ id: z.string(), title: z.string().nullable() }).nullable(),
  version: z.string().nullable(),
  versionBy: z.enum(['label', 'download', 'order', 'current']).nullable(),
  /** The order in the ledger, where it was named and found. */
  orderId: z.uuid().nullable(),
  reason: z.enum(inquiryReasons),
  state: z.enum(['open', 'solved']),
  openedAt: instant,
  solvedAt: instant.nullable(),
});
export type InquiryView = z.infer<typeof inquiryViewSchema>;

export const inquirySourceViewSchema = z.strictObject({
  key: z.string(),
  name: z.string(),
  /** Where its events go, from the root of the site. */
  inboundPath: z.string(),
  secrets: z.array(shownSecretSchema),
  createdAt: instant,
  lastEventAt: instant.nullable(),
});
export type InquirySourceView = z.infer<typeof inquirySourceViewSchema>;

export const inquirySourceInputSchema = z.strictObject({
  key: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be lower-case letters, digits and hyphens'),
  name: z.string().trim().min(1).max(80),
});
