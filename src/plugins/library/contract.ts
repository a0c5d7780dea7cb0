import { z } from 'zod';
import { severities } from '../../api/version/contract';
import { defineEvent } from '../../kernel/events/event';
import { licences } from '../orders/contract';

/** Somebody proved that they read a customer's mail and has a session now. */
export const libraryOpened = defineEvent({
  name: 'library.opened',
  version: 1,
  schema: z.object({ customerId: z.string() }),
});

/** An order of another place of sale was proven and belongs to this customer now. */
export const libraryOrderClaimed = defineEvent({
  name: 'library.order-claimed',
  version: 1,
  schema: z.object({ orderId: z.string(), customerId: z.string(), way: z.enum(['code', 'mail']) }),
});

/** A customer proved another address; it is theirs from now on. */
export const libraryAddressChanged = defineEvent({
  name: 'library.address-changed',
  version: 1,
  schema: z.object({ customerId: z.string() }),
});

/** One version that came after the one that somebody has, in their language. */
const changeView = z.strictObject({
  label: z.string(),
  releasedAt: z.iso.datetime(),
  severity: z.enum(severities),
  changelog: z.string().nullable(),
  errata: z.array(z.string()).describe('Place, what it was and what it is now, a line each.'),
});

/** Why a right was taken back, as its owner is told; an operator's own words stay in the house. */
export const takenBackReasons = ['refund', 'dispute', 'withdrawal', 'shop'] as const;
export type TakenBackReason = (typeof takenBackReasons)[number];

/** A pattern that a customer owns, or owned. */
export const ownedPattern = z
  .strictObject({
    entitlementId: z.uuid().describe('Which right leads to a download.'),
    patternId: z.string(),
    title: z.string(),
    state: z.enum(['active', 'revoked']),
    reason: z.enum(takenBackReasons).nullable().describe('Why it was taken back.'),
    licence: z.enum(licences).describe('What it may be used for.'),
    order: z
      .strictObject({ id: z.uuid(), number: z.string(), placedAt: z.iso.datetime(), shop: z.string() })
      .describe('Where it was bought.'),
    isGift: z.boolean().describe('Somebody else bought it.'),
    bought: z.string().nullable().describe('The version that was current then.'),
    downloaded: z
      .strictObject({ label: z.string(), at: z.iso.datetime() })
      .nullable()
      .describe('The newest version that was ever downloaded.'),
    current: z
      .strictObject({ label: z.string(), releasedAt: z.iso.datetime() })
      .nullable()
      .describe('What a download gives now; null where there is nothing.'),
    isNew: z.boolean().describe('There is a version that they do not have.'),
    changes: z.array(changeView).describe('What is new since the version they have, newest first.'),
  })
  .meta({ id: 'OwnedPattern' });
export type OwnedPattern = z.infer<typeof ownedPattern>;

export const libraryView = z
  .strictObject({ address: z.string(), patterns: z.array(ownedPattern) })
  .meta({ id: 'Library' });
export type LibraryView = z.infer<typeof libraryView>;

/** The code by which a buyer claims an order, as the operator sees it. */
export const claimCodeView = z
  .strictObject({
    code: z.string().describe('To be told to the buyer by the channel’s own message.'),
    url: z.string().describe('Where the buyer types it in.'),
    madeAt: z.iso.datetime(),
  })
  .meta({ id: 'ClaimCode' });
export type ClaimCodeView = z.infer<typeof claimCodeView>;
