import { z } from 'zod';
import { crafts } from '../../api/pattern/contract';
import { wordOf } from '../../kernel/doors/word';
import { defineEvent } from '../../kernel/events/event';

/** What an operator can connect. Each has an adapter (`adapters/`); vendors' own interfaces come as further kinds. */
export const connectionKinds = ['website', 'assisted'] as const;
export type ConnectionKind = (typeof connectionKinds)[number];

/** Shops that are filled by hand, each with its limits (`domain/platform-limits.ts`). */
export const assistedProfiles = ['etsy', 'ravelry', 'generic'] as const;
export type AssistedProfile = (typeof assistedProfiles)[number];

/** Whose limits a listing has to keep. */
export const platforms = ['website', 'google-merchant', ...assistedProfiles] as const;
export type Platform = (typeof platforms)[number];

/** What a channel shows of a pattern changed there: sent, taken off, or done by hand. */
export const listingServed = defineEvent({
  name: 'listing.served',
  version: 1,
  schema: z.object({ listingId: z.string(), patternId: z.string(), operation: z.enum(['update', 'remove']) }),
});

/** A change could not be brought to a channel and waits for a person. */
export const listingFailed = defineEvent({
  name: 'listing.failed',
  version: 1,
  schema: z.object({ listingId: z.string(), patternId: z.string() }),
});

const locale = z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'must read like en or de-AT');
const webAddress = z
  .string()
  .trim()
  .max(2_000)
  .regex(/^https?:\/\/\S+$/, 'must begin with https://');

const shared = {
  /** In which language patterns are offered there. */
  locale: locale.default('en'),
  /** Every pattern with a version on sale is listed by itself, unless somebody takes it off. */
  listsAll: z.boolean().default(false),
};

export const websiteConfigSchema = z.strictObject({
  ...shared,
  /** Where signed events go; null: the feeds alone. */
  url: webAddress.nullable().default(null),
});
export type WebsiteConfig = z.infer<typeof websiteConfigSchema>;

export const assistedConfigSchema = z.strictObject({
  ...shared,
  profile: z.enum(assistedProfiles),
  /** Where listings are edited there; null: the platform's usual page. */
  editorUrl: webAddress.nullable().default(null),
});
export type AssistedConfig = z.infer<typeof assistedConfigSchema>;

const name = wordOf(80);

export const connectionKeySchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'lower-case letters, digits and hyphens, at most 63');

export const newConnectionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('website'),
    key: connectionKeySchema,
    name,
    config: websiteConfigSchema.prefault({}),
  }),
  z.strictObject({
    kind: z.literal('assisted'),
    key: connectionKeySchema,
    name,
    config: assistedConfigSchema,
  }),
]);
export type NewConnection = z.infer<typeof newConnectionSchema>;

export const connectionChangeSchema = z.strictObject({
  name,
  /** Read by the schema of the connection's kind. */
  config: z.record(z.string(), z.unknown()),
});

/** What a channel can do, told plainly in the admin. Null: there is no such thing there. */
export const capabilitiesSchema = z.strictObject({
  /** Changes go out by themselves; false: a person carries them. */
  automatic: z.boolean(),
  digitalFiles: z.enum(['by-us', 'by-hand']),
  fileCount: z.int().positive().nullable(),
  fileBytes: z.int().positive().nullable(),
  fileFormats: z.array(z.string()).nullable(),
  /** Sales come back by signed event. */
  webhooks: z.boolean(),
  buyerEmail: z.boolean(),
  /** Each buyer's file carries their own mark. */
  filePerBuyer: z.boolean(),
  testMode: z.boolean(),
  /** The same change sent twice is known as one. */
  idempotency: z.boolean(),
});
export type Capabilities = z.infer<typeof capabilitiesSchema>;

export const fileFactsSchema = z.strictObject({
  role: z.string(),
  format: z.string(),
  pageFormat: z.string(),
  language: z.string(),
  bytes: z.int(),
});
export type FileFacts = z.infer<typeof fileFactsSchema>;

/** A pattern as one channel offers it: public facts only, never a name, key or id of a file. */
export const listingDocumentSchema = z.strictObject({
  sku: z.string(),
  patternId: z.string(),
  locale: z.string(),
  title: z.string(),
  summary: z.string(),
  /** Markdown as the editor wrote it. */
  description: z.string(),
  craft: z.enum(crafts),
  tags: z.array(z.string()),
  designer: z.string().nullable(),
  price: z.strictObject({ minor: z.int(), currency: z.string() }),
  availability: z.enum(['available', 'unavailable']),
  version: z.strictObject({
    label: z.string(),
    releasedAt: z.iso.datetime(),
    changelog: z.string().nullable(),
    errata: z.int(),
  }),
  files: z.array(fileFactsSchema),
  coverUrl: z.string().nullable(),
  pageUrl: z.string().nullable(),
});
export type ListingDocument = z.infer<typeof listingDocumentSchema>;

export const removalReasons = ['not-wanted', 'not-published', 'no-version'] as const;

/** What a channel should show of a pattern, or does show. */
export const listingContentSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('listed'), document: listingDocumentSchema }),
  z.strictObject({
    kind: z.literal('removed'),
    sku: z.string(),
    patternId: z.string(),
    reason: z.enum(removalReasons),
  }),
]);
export type ListingContent = z.infer<typeof listingContentSchema>;

/** What an operator says differently for one channel; absent fields follow the pattern's page. */
export const overridesSchema = z.strictObject({
  title: z.string().trim().min(1).max(300).optional(),
  description: z.string().trim().min(1).max(50_000).optional(),
  tags: z.array(z.string().trim().min(1).max(80)).max(50).optional(),
  priceMinor: z.int().min(0).max(100_000_000).optional(),
  availability: z.enum(['available', 'unavailable']).optional(),
});
export type Overrides = z.infer<typeof overridesSchema>;

/** What keeps a listing from a channel (`blocks`) or will be refused or looked down upon there (`warns`). */
export const problemSchema = z.strictObject({
  level: z.enum(['blocks', 'warns']),
  rule: z.string(),
  platform: z.enum(platforms),
  /** Measured, and what the platform allows; null where there is nothing to measure. */
  value: z.union([z.string(), z.number()]).nullable(),
  limit: z.union([z.string(), z.number()]).nullable(),
});
export type Problem = z.infer<typeof problemSchema>;

export const listingStates = [
  'off',
  'current',
  'waiting',
  'sending',
  'failed',
  'differs',
  'needs-you',
] as const;
export type ListingState = (typeof listingStates)[number];

export const callStates = ['ready', 'sending', 'sent', 'failed', 'unknown', 'superseded'] as const;
export type CallState = (typeof callStates)[number];

export const operations = ['update', 'remove'] as const;
export type Operation = (typeof operations)[number];

/** The body of a signed event: Standard Webhooks 1.0.0 with `data` of ours. The same id brings the same body. */
export const listingEventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('listing.updated'),
    timestamp: z.iso.datetime(),
    data: z.strictObject({
      connection: z.string(),
      /** Rises with every change of this listing: a receiver ignores a lower one than it has seen. */
      revision: z.int(),
      listing: listingDocumentSchema,
    }),
  }),
  z.strictObject({
    type: z.literal('listing.removed'),
    timestamp: z.iso.datetime(),
    data: z.strictObject({
      connection: z.string(),
      revision: z.int(),
      listing: z.strictObject({ sku: z.string(), patternId: z.string(), reason: z.enum(removalReasons) }),
    }),
  }),
]);
export type ListingEvent = z.infer<typeof listingEventSchema>;

/** One change on its way to a channel. */
export interface ListingChange {
  /** Stays the same over repetitions. */
  id: string;
  connection: { id: string; key: string; config: unknown; outgoing: unknown };
  revision: number;
  operation: Operation;
  content: ListingContent;
  /** When it was decided. */
  at: Date;
  /** What a person says they did there; absent while nobody has. */
  byHand?: { externalId: string | null; url: string | null } | undefined;
}

/** `lost`: it may have arrived; it is repeated with the same id. `status`: what the other side answered, if it did. */
export type ApplyOutcome =
  { kind: 'sent'; status?: number } | { kind: 'failed' | 'later' | 'lost'; reason: string; status?: number };

/** One kind of channel. Every adapter passes `adapters/channel-adapter.suite.ts`. */
export interface ChannelAdapter {
  readonly kind: ConnectionKind;
  capabilities(config: unknown): Capabilities;
  /** Whose limits hold there. */
  platforms(config: unknown): readonly Platform[];
  validate(document: ListingDocument, config: unknown): Problem[];
  /** Never throws for what the other side does. */
  apply(change: ListingChange): Promise<ApplyOutcome>;
}

/** `GET /api/channels/:key/feed.json` */
export const feedSchema = z.strictObject({
  version: z.literal(1),
  connection: z.string(),
  items: z.array(listingDocumentSchema),
});
