import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../../kernel/ledger/transaction';
import type { InboundEvent, InboundSale } from '../../inbound-contract';
import { createSuppressedAddresses } from '../../../../kernel/mail/suppressed-addresses';
import { upsertRecipient } from '../inbound/customers';
import { peopleOfSale } from '../inbound/people-of-sale';
import { createPseudonyms } from './pseudonyms';

/** Those of a sale who were erased after it. */
export interface ErasedPeople {
  buyerId?: string | undefined;
  recipientId?: string | undefined;
}

/** A row of those that were erased, as JSON tells it. */
export interface Erasure {
  customerId: string;
  pseudonym: string;
  erasedAt: string;
}

/** What the people of an event may be called where they were erased. */
export function possiblePseudonyms(strapi: Core.Strapi, event: InboundEvent): string[] {
  if (event.type !== 'order.placed') return [];
  const { customer, gift } = event.data;
  const addresses = [customer.email, gift?.email].filter((email) => email !== undefined);
  return addresses.flatMap((email) => createPseudonyms(strapi).all(email));
}

/** Who of an event's people was erased since; its text, which names them, is not kept then. */
export async function erasedOf(
  strapi: Core.Strapi,
  trx: Trx,
  event: InboundEvent,
  erasures: readonly Erasure[],
): Promise<ErasedPeople> {
  if (event.type !== 'order.placed' || erasures.length === 0) return {};
  const { customer, gift, placed_at: placedAt } = event.data;
  const find = (email: string | undefined) => erasedSince(strapi, trx, { email, placedAt, erasures });
  return { buyerId: await find(customer.email), recipientId: await find(gift?.email) };
}

/**
 * The people of a sale, but those who were erased after it: an old sale that a shop tells again, as after a restore,
 * belongs to whom it belonged, without a name or an address. Who buys anew is a new customer, and gets mail again.
 */
export async function peopleUnlessErased(
  trx: Trx,
  sale: InboundSale,
  { accountId, erased }: { accountId: string; erased: ErasedPeople },
): Promise<{ buyerId: string; ownerId: string }> {
  const { gift, ...own } = sale;
  const { buyerId: buyer, recipientId: recipient } = erased;
  if (buyer === undefined && recipient === undefined) return peopleOfSale(trx, sale, accountId);
  const buyerId = buyer ?? (await peopleOfSale(trx, own, accountId)).buyerId;
  if (gift === undefined) return { buyerId, ownerId: buyerId };
  return { buyerId, ownerId: recipient ?? (await upsertRecipient(trx, sale, gift)) };
}

/** The customer who had an address at a time and was erased later. One whom a restored database lacks is made anew. */
async function erasedSince(
  strapi: Core.Strapi,
  trx: Trx,
  {
    email,
    placedAt,
    erasures,
  }: { email: string | undefined; placedAt: string; erasures: readonly Erasure[] },
): Promise<string | undefined> {
  if (email === undefined) return undefined;
  const names = createPseudonyms(strapi).all(email);
  const erased = erasures
    .filter(({ pseudonym }) => names.includes(pseudonym))
    .sort((one, other) => Date.parse(other.erasedAt) - Date.parse(one.erasedAt))[0];
  if (erased === undefined) return undefined;
  if (Date.parse(erased.erasedAt) < Date.parse(placedAt)) {
    await createSuppressedAddresses(strapi).lift(trx, email, 'erased');
    return undefined;
  }
  await trx
    .withSchema('ledger')
    .table('customer')
    .insert({ id: erased.customerId, pseudonym: erased.pseudonym, erased_at: erased.erasedAt })
    .onConflict('id')
    .ignore();
  return erased.customerId;
}
