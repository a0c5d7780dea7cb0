import { z } from 'zod';
import { wordOf } from '../../kernel/doors/word';
import { defineEvent } from '../../kernel/events/event';

/** A support case about a pattern is in the ledger (`ledger.inquiry`). */
export const inquiryRecorded = defineEvent({
  name: 'inquiry.recorded',
  version: 1,
  schema: z.object({ inquiryId: z.string() }),
});

/** An operator wanted to see whether a subscription's address answers. */
export const webhookPinged = defineEvent({
  name: 'webhook.pinged',
  version: 1,
  schema: z.object({ subscriptionId: z.string() }),
});

const id = z.string();
const instant = z.iso.datetime();

/** What of a pattern is public now; without pages when it is not. */
const patternSchema = z.strictObject({
  id,
  craft: z.string().nullable(),
  price: z.strictObject({ minor: z.int(), currency: z.string() }).nullable(),
  pages: z.array(z.strictObject({ locale: z.string(), slug: z.string(), title: z.string() })),
});
const patternData = z.strictObject({ pattern: patternSchema });
const versionSchema = z.strictObject({ id, label: z.string(), code: z.string(), released_at: instant });

const orderSchema = z.strictObject({
  id,
  /** What the shop calls it. */
  external_id: z.string(),
  channel: z.string(),
  placed_at: instant,
});
const linesSchema = z.array(
  z.strictObject({ pattern: id, version: z.string().nullable(), quantity: z.int() }),
);
const entitlementSchema = z.strictObject({ id, order: orderSchema, pattern: id });

interface PublicEvent {
  /** When it is sent. */
  says: string;
  data: z.ZodType;
  /** What `data` is in an example. */
  example: unknown;
}

const examplePattern = {
  id: 'k3x9v0q2m7c1a8b4d6e5f0g2',
  craft: 'sewing',
  price: { minor: 950, currency: 'EUR' },
  pages: [{ locale: 'en', slug: 'linden-a-line-skirt', title: 'Linden A-line skirt' }],
};
const exampleVersion = {
  id: '019ac1d2-7c00-7000-8000-0000000000c1',
  label: '1.2.0',
  code: '7KQ2M9XD',
  released_at: '2026-11-24T09:00:00.000Z',
};
const exampleOrder = {
  id: '019ac1d2-7c00-7000-8000-0000000000a1',
  external_id: '1001',
  channel: 'storefront',
  placed_at: '2026-11-23T09:59:58.000Z',
};
const exampleRight = {
  id: '019ac1d2-7c00-7000-8000-0000000000b1',
  order: exampleOrder,
  pattern: examplePattern.id,
};

/**
 * Everything that others can subscribe to. `data` holds ids and public facts as they are when it is sent; never a
 * name, an address or a token of a person.
 */
export const publicEvents = {
  'pattern.published': {
    says: 'a pattern has a public page now',
    data: patternData,
    example: { pattern: examplePattern },
  },
  'pattern.changed': {
    says: 'a public page was published anew',
    data: patternData,
    example: { pattern: examplePattern },
  },
  'pattern.unpublished': {
    says: 'a pattern has no public page any more',
    data: patternData,
    example: { pattern: { id: examplePattern.id, craft: null, price: null, pages: [] } },
  },
  'version.released': {
    says: 'a version is on sale',
    data: z.strictObject({ version: versionSchema, pattern: patternSchema }),
    example: { version: exampleVersion, pattern: examplePattern },
  },
  'version.withdrawn': {
    says: 'a version is no longer sold; `recalled`: its owners cannot fetch it either',
    data: z.strictObject({ version: versionSchema, pattern: patternSchema, recalled: z.boolean() }),
    example: { version: exampleVersion, pattern: examplePattern, recalled: false },
  },
  'order.recorded': {
    says: 'a sale is in the ledger, its entitlements are granted',
    data: z.strictObject({ order: orderSchema, lines: linesSchema }),
    example: {
      order: exampleOrder,
      lines: [{ pattern: examplePattern.id, version: '1.2.0', quantity: 1 }],
    },
  },
  'order.refunded': {
    says: 'money of an order went back',
    data: z.strictObject({ order: orderSchema, refund: z.string() }),
    example: { order: exampleOrder, refund: 'r-77' },
  },
  'entitlement.granted': {
    says: 'an order gives a right to a pattern',
    data: z.strictObject({ entitlement: entitlementSchema }),
    example: { entitlement: exampleRight },
  },
  'entitlement.revoked': {
    says: 'the right was taken back, by a refund, a dispute, a withdrawal or an operator',
    data: z.strictObject({
      entitlement: entitlementSchema,
      cause: z.enum(['refund', 'dispute', 'withdrawal', 'operator']),
    }),
    example: { entitlement: exampleRight, cause: 'refund' },
  },
  'entitlement.reinstated': {
    says: 'a right that was taken back is given back: a dispute was won, a refund failed, or an operator says so',
    data: z.strictObject({
      entitlement: entitlementSchema,
      cause: z.enum(['dispute-won', 'refund-failed', 'operator']),
    }),
    example: { entitlement: exampleRight, cause: 'dispute-won' },
  },
  'inquiry.recorded': {
    says: 'a help desk told of a support case about a pattern',
    data: z.strictObject({
      inquiry: z.strictObject({
        id,
        source: z.string(),
        external_id: z.string(),
        pattern: id.nullable(),
        version: z.string().nullable(),
        reason: z.string(),
        state: z.enum(['open', 'solved']),
        opened_at: instant,
      }),
    }),
    example: {
      inquiry: {
        id: '019ac1d2-7c00-7000-8000-0000000000d1',
        source: 'helpdesk',
        external_id: 'T-512',
        pattern: examplePattern.id,
        version: '1.2.0',
        reason: 'print-scale',
        state: 'open',
        opened_at: '2026-11-24T18:20:00.000Z',
      },
    },
  },
  ping: {
    says: 'an operator pressed “Send a ping”; tried once',
    data: z.strictObject({ subscription: id }),
    example: { subscription: '019ac1d2-7c00-7000-8000-0000000000e1' },
  },
} as const satisfies Record<string, PublicEvent>;

export type PublicEventType = keyof typeof publicEvents;
export type PublicData<Type extends PublicEventType> = z.infer<(typeof publicEvents)[Type]['data']>;

/** What can be chosen; a ping needs no subscribing. */
export const subscribableTypes = Object.keys(publicEvents).filter(
  (type): type is Exclude<PublicEventType, 'ping'> => type !== 'ping',
);

/** Why somebody asked for help: the only thing that is kept of what they wrote. */
export const inquiryReasons = [
  'download-problem',
  'wrong-file',
  'seam-allowance',
  'missing-size',
  'instructions-unclear',
  'print-scale',
  'other',
] as const;
export type InquiryReason = (typeof inquiryReasons)[number];

const word = wordOf(200);
const toldAt = z.iso.datetime({ offset: true });

/** What `POST /api/connectors/inquiries/:source` takes: Standard Webhooks 1.0.0 with `data` of ours. */
export const inquiryEventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('inquiry.opened'),
    timestamp: toldAt,
    data: z.strictObject({
      /** What the help desk calls it. */
      inquiry: word,
      /** The pattern's documentId, or its slug. */
      pattern: word,
      /** The version's label, where the customer named it. */
      version: word.optional(),
      /** The shop's order number, where it is known. */
      order: word.optional(),
      reason: z.enum(inquiryReasons),
      opened_at: toldAt,
    }),
  }),
  z.strictObject({
    type: z.literal('inquiry.solved'),
    timestamp: toldAt,
    data: z.strictObject({ inquiry: word, solved_at: toldAt }),
  }),
]);
export type InquiryEvent = z.infer<typeof inquiryEventSchema>;
export type OpenedInquiry = Extract<InquiryEvent, { type: 'inquiry.opened' }>['data'];
export type SolvedInquiry = Extract<InquiryEvent, { type: 'inquiry.solved' }>['data'];
