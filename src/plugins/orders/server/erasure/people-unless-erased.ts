import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../../kernel/ledger/transaction';
import type { InboundEvent, InboundSale } from '../../inbound-contract';
import { createSuppressedAddresses } from '../../../../kernel/mail/suppressed-addresses';
import { upsertRecipient } from '../inbound/customers';
import { peopleOfSale } from '../inbound/people-of-sale';
import { createPseudonyms } from './pseudonyms';

/**
 * The people of a sale, but those who were erased after it: an old sale that a shop tells again, as after a restore,
 * belongs to whom it belonged, without a name or an address. Who buys anew is a new customer, and gets mail again.
 */
export async function peopleUnlessErased(
  strapi: Core.Strapi,
  trx: Trx,
  sale: InboundSale,
  accountId: string,
): Promise<{ buyerId: string; ownerId: string }> {
  const { gift, ...own } = sale;
  const buyer = await erasedSince(strapi, trx, sale.customer.email, sale.placed_at);
  const recipient = await erasedSince(strapi, trx, gift?.email, sale.placed_at);
  if (buyer === undefined && recipient === undefined) return peopleOfSale(trx, sale, accountId);
  const buyerId = buyer ?? (await peopleOfSale(trx, own, accountId)).buyerId;
  if (gift === undefined) return { buyerId, ownerId: buyerId };
  return { buyerId, ownerId: recipient ?? (await upsertRecipient(trx, sale, gift)) };
}

/** The text of an event that names somebody who was erased since is not kept. */
export async function forgetTextOfErased(
  strapi: Core.Strapi,
  trx: Trx,
  { inboxId, event }: { inboxId: string; event: InboundEvent },
): Promise<void> {
  if (event.type !== 'order.placed') return;
  const { customer, gift, placed_at: placedAt } = event.data;
  const erased =
    (await erasedSince(strapi, trx, customer.email, placedAt)) ??
    (await erasedSince(strapi, trx, gift?.email, placedAt));
  if (erased === undefined) return;
  await trx
    .withSchema('ledger')
    .table('inbox')
    .where({ id: inboxId })
    .update({ body: null, redacted_at: trx.fn.now() });
}

/** The customer who had an address at a time and was erased later. One whom a restored database lacks is made anew. */
async function erasedSince(
  strapi: Core.Strapi,
  trx: Trx,
  email: string | undefined,
  placedAt: string,
): Promise<string | undefined> {
  if (email === undefined) return undefined;
  const { rows } = (await trx.raw(
    `select customer_id, pseudonym, erased_at, erased_at >= :placedAt as since from ledger.erasure
     where pseudonym = any(:names::text[]) order by erased_at desc limit 1`,
    { names: createPseudonyms(strapi).all(email), placedAt },
  )) as { rows: { customer_id: string; pseudonym: string; erased_at: Date; since: boolean }[] };
  const [erased] = rows;
  if (erased === undefined) return undefined;
  if (!erased.since) {
    await createSuppressedAddresses(strapi).lift(trx, email, 'erased');
    return undefined;
  }
  await trx
    .withSchema('ledger')
    .table('customer')
    .insert({ id: erased.customer_id, pseudonym: erased.pseudonym, erased_at: erased.erased_at })
    .onConflict('id')
    .ignore();
  return erased.customer_id;
}
