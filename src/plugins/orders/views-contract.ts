import { z } from 'zod';
import { reasonText } from '../../kernel/doors/reason';
import { countrySigns, licences } from './inbound-contract';

/** Who bought; name and address are null once they have been erased. */
export const customerView = z.strictObject({
  id: z.uuid(),
  email: z.string().nullable(),
  name: z.string().nullable(),
  pseudonym: z.string().nullable().describe('What an erased customer is called in books and traces.'),
});

const orderLineView = z
  .strictObject({
    id: z.uuid(),
    externalLine: z.string(),
    patternId: z.string(),
    title: z.string(),
    category: z
      .record(z.string(), z.unknown())
      .describe('What the pattern was filed under when it was sold.'),
    quantity: z.int(),
    priceMinor: z.int(),
    taxMinor: z.int(),
    boughtVersion: z.string().nullable(),
    entitlement: z.strictObject({
      id: z.uuid(),
      state: z.enum(['active', 'revoked']),
      reason: z.string().nullable(),
      changedAt: z.iso.datetime(),
    }),
  })
  .meta({ id: 'OrderLine' });
export type OrderLineView = z.infer<typeof orderLineView>;

const refundView = z
  .strictObject({
    refund: z.string(),
    line: z.string().nullable(),
    amountMinor: z.int(),
    reason: z.string(),
    refundedAt: z.iso.datetime(),
    hasFailed: z.boolean().describe('It did not arrive after all, and takes no right back.'),
  })
  .meta({ id: 'Refund' });
export type RefundView = z.infer<typeof refundView>;

const orderFacts = z.strictObject({
  id: z.uuid(),
  channelAccount: z.string(),
  externalId: z.string(),
  locale: z.string(),
  country: z.string().nullable(),
  currency: z.string(),
  totalMinor: z.int(),
  taxMinor: z.int(),
  placedAt: z.iso.datetime(),
  recordedAt: z.iso.datetime(),
  customer: customerView.extend({ locale: z.string() }),
  lines: z.array(orderLineView),
  refunds: z.array(refundView),
});
export type OrderView = z.infer<typeof orderFacts>;

/** One order; beside these keys come the chapters of other rooms, each a list of entries. */
export const orderView = orderFacts
  .catchall(z.array(z.record(z.string(), z.unknown())))
  .meta({ id: 'Order' });

/** The bill of an order and the credit notes of its refunds, as far as they were issued. */
export const billView = z
  .strictObject({
    kind: z.enum(['invoice', 'credit-note']),
    refund: z.string().nullable().describe('The refund that a credit note is for.'),
    amountMinor: z.int(),
    issued: z
      .strictObject({ id: z.uuid(), number: z.string(), issuedAt: z.iso.datetime() })
      .nullable()
      .describe('Null while it was not issued.'),
  })
  .meta({ id: 'Bill' });
export type BillView = z.infer<typeof billView>;

/** What speaks for the country that tax of an order is due in. */
export const taxEvidence = z
  .strictObject({
    orderId: z.uuid(),
    externalId: z.string(),
    channelAccount: z.string(),
    placedAt: z.iso.datetime(),
    currency: z.string(),
    totalMinor: z.int(),
    taxMinor: z.int(),
    country: z.string().nullable().describe('What most signs say.'),
    signs: z.array(z.strictObject({ sign: z.enum(countrySigns), country: z.string() })),
    rule: z.enum(['two-signs', 'one-sign']).describe('What proves a country, by the setting.'),
    isProven: z.boolean(),
    reason: z.enum([
      'signs-agree',
      'one-from-outside',
      'signs-differ',
      'one-is-not-enough',
      'not-from-outside',
      'no-sign',
    ]),
  })
  .meta({ id: 'TaxEvidence' });
export type TaxEvidence = z.infer<typeof taxEvidence>;

/** A copy that the shop gives away: to a tester, to a reviewer. */
export const freeCopy = z
  .strictObject({
    id: z.uuid().describe('Made by the asker: the same one gives once, however often it is sent.'),
    patterns: z
      .array(
        z
          .string()
          .trim()
          .min(1)
          .max(200)
          .regex(/^[^\p{Cc}\p{Cs}]+$/u),
      )
      .min(1)
      .max(50)
      .describe('documentIds or slugs.'),
    email: z.email().max(254),
    name: z
      .string()
      .trim()
      .max(200)
      .regex(/^[^\p{Cc}\p{Cs}]*$/u)
      .optional(),
    locale: z
      .string()
      .regex(/^[a-z]{2}(-[A-Z]{2})?$/)
      .optional(),
    licence: z.enum(licences).default('personal'),
    why: reasonText,
  })
  .meta({ id: 'FreeCopy' });
export type FreeCopy = z.infer<typeof freeCopy>;
