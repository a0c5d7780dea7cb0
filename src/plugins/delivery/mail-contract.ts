import { z } from 'zod';
import { wordOf } from '../../kernel/doors/word';
import { suppressionReasons } from '../../kernel/mail/suppressed-addresses';
import { shownSecretSchema } from '../../kernel/webhooks/signing-secrets';

const line = z
  .string()
  .max(1_000)
  .transform((text) => text.replace(/[\p{Cc}\s]+/gu, ' ').trim());

const subject = {
  /** Of the mail that came back, as it stands in its header, with or without angle brackets. */
  message_id: z
    .string()
    .regex(/^<?[\x21-\x3b\x3d\x3f-\x7e]{1,250}>?$/, 'must be a Message-ID')
    .transform((id) => `<${id.replace(/^<|>$/g, '')}>`)
    .optional(),
  address: z
    .email()
    .max(254)
    .transform((address) => address.toLowerCase()),
};

/** What a mail provider tells of a mail after it was taken, in a shape that each provider's words fit into. */
export const bounceEventSchema = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('mail.bounced'),
      timestamp: z.iso.datetime({ offset: true }),
      data: z.strictObject({
        ...subject,
        kind: z
          .enum(['permanent', 'temporary'])
          .describe(
            '`permanent`: no mail goes to the address any more. `temporary`: it is written down, no more.',
          ),
        status: z
          .string()
          .regex(/^[245]\.\d{1,3}\.\d{1,3}$/)
          .optional()
          .describe('Enhanced status code (RFC 3463).'),
        diagnostic: line.optional().describe('What the other server said.'),
      }),
    }),
    z.strictObject({
      type: z.literal('mail.complained'),
      timestamp: z.iso.datetime({ offset: true }),
      data: z.strictObject(subject).describe('Its owner called the mail unwanted.'),
    }),
  ])
  .meta({ id: 'BounceEvent' });
export type BounceEvent = z.infer<typeof bounceEventSchema>;

export const takenBounce = z
  .strictObject({
    id: z.string().describe('The event’s own.'),
    verdict: z.enum(['applied', 'ignored']).describe('`ignored`: nothing followed from it.'),
  })
  .meta({ id: 'TakenBounce' });
export type TakenBounce = z.infer<typeof takenBounce>;

/** A mail that did not arrive for certain. */
export const troubledMail = z
  .strictObject({
    id: z.uuid(),
    kind: z.enum(['receipt', 'renewal']),
    state: z.enum(['failed', 'suppressed', 'unknown']),
    reason: z.string().nullable(),
    attempts: z.int(),
    since: z.iso.datetime(),
    order: z.strictObject({ id: z.uuid(), externalId: z.string() }),
    email: z.string().nullable().describe('Null once the customer has been erased.'),
  })
  .meta({ id: 'TroubledMail' });
export type TroubledMail = z.infer<typeof troubledMail>;

/** An address that gets no mail; kept as a hash, so it is named only while the customer behind the mail has it. */
export const suppressionView = z
  .strictObject({
    id: z.string().describe('Its hash, in hex.'),
    reason: z.enum(suppressionReasons),
    detail: z.string().nullable(),
    since: z.iso.datetime(),
    email: z.string().nullable(),
    orderId: z.uuid().nullable().describe('Of the mail that told, where it was of an order.'),
  })
  .meta({ id: 'SuppressedAddress' });
export type SuppressionView = z.infer<typeof suppressionView>;

export const newBounceSender = z.strictObject({
  key: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'lower-case letters, digits and hyphens, at most 63'),
  name: wordOf(80),
});

export const bounceSenderView = z
  .strictObject({
    key: z.string(),
    name: z.string(),
    inboundPath: z.string(),
    secrets: z.array(shownSecretSchema),
    lastEventAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'BounceSender' });
export type BounceSenderView = z.infer<typeof bounceSenderView>;
