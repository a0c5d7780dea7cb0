import { z } from 'zod';
import { defineEvent } from '../../kernel/events/event';
import type { CustomerRecord } from '../../kernel/ledger/customer-record';
import type { Trx } from '../../kernel/ledger/transaction';
import { serviceKey } from '../../kernel/service';
import type { PortableRight } from './domain/portable/portable-right';
import { licences, type InboundSale, type Licence } from './inbound-contract';

export * from './account-contract';
export { licences, type Licence };

/** A sale is in the ledger, its entitlements are granted. */
export const orderRecorded = defineEvent({
  name: 'order.recorded',
  version: 1,
  schema: z.object({ orderId: z.string() }),
});

/** A sale of the past is in the ledger: nobody gets a mail for it and no other system is told. */
export const orderImported = defineEvent({
  name: 'order.imported',
  version: 1,
  schema: z.object({ orderId: z.string() }),
});

/** Money of an order went back; what it paid for may be revoked now. */
export const orderRefunded = defineEvent({
  name: 'order.refunded',
  version: 1,
  schema: z.object({ orderId: z.string(), refund: z.string() }),
});

/** A refund that was told did not arrive: what only it had revoked is given back. */
export const orderRefundFailed = defineEvent({
  name: 'order.refund-failed',
  version: 1,
  schema: z.object({ orderId: z.string(), refund: z.string() }),
});

/** What takes a right back. Where several do, the first of these is named. */
export const revocationCauses = ['operator', 'dispute', 'withdrawal', 'refund'] as const;
export type RevocationCause = (typeof revocationCauses)[number];

const entitlementSchema = z.object({ entitlementId: z.string(), orderId: z.string(), patternId: z.string() });

export const entitlementGranted = defineEvent({
  name: 'entitlement.granted',
  version: 1,
  schema: entitlementSchema,
});

export const entitlementRevoked = defineEvent({
  name: 'entitlement.revoked',
  version: 1,
  schema: entitlementSchema.extend({ cause: z.enum(revocationCauses) }),
});

/** What gives a right back. */
export const reinstatementCauses = ['dispute-won', 'refund-failed', 'operator'] as const;
export type ReinstatementCause = (typeof reinstatementCauses)[number];

/** A revoked right is the customer's again: a dispute was won, a refund failed, or an operator says so. */
export const entitlementReinstated = defineEvent({
  name: 'entitlement.reinstated',
  version: 1,
  schema: entitlementSchema.extend({ cause: z.enum(reinstatementCauses) }),
});

/** A bank or payment service disputes the payment of an order, or has decided about it. */
export const orderDisputed = defineEvent({
  name: 'order.disputed',
  version: 1,
  schema: z.object({ orderId: z.string(), dispute: z.string() }),
});
export const orderDisputeClosed = defineEvent({
  name: 'order.dispute-closed',
  version: 1,
  schema: z.object({ orderId: z.string(), dispute: z.string(), outcome: z.enum(['won', 'lost']) }),
});

/** A consumer withdrew from the contract. */
export const orderWithdrawn = defineEvent({
  name: 'order.withdrawn',
  version: 1,
  schema: z.object({ orderId: z.string(), withdrawal: z.string() }),
});

/** A customer's lasting right to a pattern, and where it comes from. */
export interface Entitlement {
  entitlementId: string;
  customerId: string;
  orderId: string;
  orderLineId: string;
  patternId: string;
  /** What was current when it was bought; null for a pattern that had no version yet. */
  boughtVersionId: string | null;
  licence: Licence;
}

/**
 * `unknown`: there is no such right. `revoked`: refunded or taken back. `other-pattern`: the file is not one of this
 * pattern. `recalled`: the file's version was called back, nobody may have it.
 */
export type DownloadRefusal = 'unknown' | 'revoked' | 'other-pattern' | 'recalled';

export type DownloadRight =
  { kind: 'entitled'; entitlement: Entitlement } | { kind: 'refused'; reason: DownloadRefusal };

/** By its own id, or as what a customer has of a pattern. */
export type AskedEntitlement = { entitlementId: string } | { customerId: string; patternId: string };

/** A customer who owns a pattern, with the newest version they bought; null if they bought before there was one. */
export interface Owner {
  customerId: string;
  entitlementId: string;
  boughtVersionId: string | null;
}

/** The one gate: every path to bytes asks it, at every request. */
export interface Entitlements {
  /** May the owner have the pattern's files; with `releasedFileId`, this one of them? */
  mayDownload(asked: AskedEntitlement, releasedFileId?: string, trx?: Trx): Promise<DownloadRight>;
  /** Everything an order's lines still give a right to. */
  activeOfOrder(orderId: string, trx?: Trx): Promise<Entitlement[]>;
  /**
   * Customers whose active rights to a pattern were all granted before a moment, each once, by id: a page of at most
   * `limit` of them behind the customer `after`.
   */
  ownersOf(
    patternId: string,
    page: { grantedBefore: Date; after?: string | undefined; limit: number },
    trx?: Trx,
  ): Promise<Owner[]>;
  /**
   * Takes a right back on all paths at once. Revoking again changes nothing.
   * @throws DomainError `orders/unknown-entitlement`
   */
  revoke(entitlementId: string, by: { actor: string; reason: string }): Promise<void>;
  /**
   * Gives a right back against everything that speaks against it now: what is told later revokes it again. Logged in
   * the audit; one that is active already stays as it is.
   * @throws DomainError `orders/unknown-entitlement`
   */
  reinstate(entitlementId: string, by: { actor: string; reason: string }): Promise<void>;
}
export const entitlementsKey = serviceKey<Entitlements>('plugin::orders.entitlements');

/** An order whose rights are another's: who gives, and what they wish to say. */
export interface Gift {
  /** The customer who has the rights and gets the mail with the links. */
  recipientId: string;
  /** Null for a free copy from the shop, and once the giver has been erased. */
  giverName: string | null;
  message: string | null;
  locale: string;
  /** From the shop itself (a tester's copy): there is no buyer. */
  isFreeCopy: boolean;
}

export interface Gifts {
  /** Null for an order that is its buyer's own. */
  ofOrder(orderId: string, trx?: Trx): Promise<Gift | null>;
}
export const giftsKey = serviceKey<Gifts>('plugin::orders.gifts');

/** A bill as it was issued, once and for good. */
export interface OpenedInvoice {
  invoiceId: string;
  /** Its number in the books: `2026-000017`. */
  number: string;
  fileName: string;
  pdf: Uint8Array;
}
export interface Invoices {
  /** Whether there is a bill of this order for this customer: they bought it, for money, and the seller is known. */
  mayOpen(orderId: string, customerId: string): Promise<boolean>;
  /**
   * The bill of an order, issued now if it was not before; the same bytes ever after.
   * @throws DomainError `orders/unknown-order`, `orders/seller-unknown` (409) while the seller's setting lacks name or
   * address, `orders/nothing-to-bill` (409) for a free copy
   */
  open(orderId: string): Promise<OpenedInvoice>;
}
export const invoicesKey = serviceKey<Invoices>('plugin::orders.invoices');

/** Something other rooms know of an order (mails, links, downloads), shown on its page under `name`. */
export interface OrderChapter {
  name: string;
  /** Oldest first; no secrets. */
  read(orderId: string): Promise<Record<string, unknown>[]>;
}

/** Rooms to the right add what they know of an order. */
export interface OrderTimeline {
  add(chapter: OrderChapter): void;
  readonly chapters: readonly OrderChapter[];
}
export const orderTimelineKey = serviceKey<OrderTimeline>('plugin::orders.timeline');

/** Rooms to the right add what they know of a customer; who keeps a name or an address and adds nothing breaks a law. */
export interface Erasures {
  add(record: CustomerRecord): void;
  readonly records: readonly CustomerRecord[];
}
export const erasureKey = serviceKey<Erasures>('plugin::orders.erasures');

/** Sales from before Selvedge, one after the other. */
export interface PastSales {
  /**
   * Writes a past sale into the ledger of an account and grants its rights, once; says nothing to anybody. With
   * `dryRun` everything is tried and taken back.
   * @throws DomainError `orders/unknown-account`, `orders/malformed`, `orders/unknown-pattern`,
   * `orders/different-duplicate`
   */
  take(accountKey: string, sale: InboundSale, options?: { dryRun?: boolean }): Promise<'new' | 'known'>;
}
export const pastSalesKey = serviceKey<PastSales>('plugin::orders.pastSales');

/** All rights there are, carried out of the house and into another. */
export interface PortableRights {
  /** Those of one order together. */
  read(): AsyncGenerator<PortableRight>;
  /**
   * Writes the rights of one order as they stood, once; says nothing to anybody.
   * @throws DomainError `orders/unknown-account`, `orders/malformed`, `orders/unknown-pattern`,
   * `orders/different-duplicate`
   */
  take(rights: readonly PortableRight[], options: { dryRun: boolean }): Promise<'new' | 'known'>;
}
export const portableRightsKey = serviceKey<PortableRights>('plugin::orders.portableRights');

/** Two customers were shown to be one person: all that was `fromCustomerId`'s is now `customerId`'s. */
export const customerMerged = defineEvent({
  name: 'customer.merged',
  version: 1,
  schema: z.object({ customerId: z.string(), fromCustomerId: z.string() }),
});

/** Whose orders are, where somebody has proven an address. Who calls it has seen the proof and writes it down. */
export interface Ownership {
  /** The customer of an address; a new one, who has bought nothing, where there is none. */
  ofAddress(trx: Trx, proven: { email: string; locale: string }): Promise<string>;
  /** Gives an order to a customer, with the rights in it that were its buyer's; a present stays its receiver's. */
  giveOrder(trx: Trx, orderId: string, customerId: string): Promise<void>;
  /**
   * Gives a customer another address. Where that is a second customer's, both are one from now on: this one, with
   * the orders, rights and mails of both. Resolves to the second one's id, or null.
   */
  changeAddress(trx: Trx, customerId: string, email: string): Promise<string | null>;
}
export const ownershipKey = serviceKey<Ownership>('plugin::orders.ownership');
