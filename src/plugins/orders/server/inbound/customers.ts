import { newId } from '../../../../kernel/ids/ids';
import { table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import type { InboundGift, InboundSale } from '../../inbound-contract';
import { foldCustomers } from './fold-customers';

type Buyer = Pick<InboundSale, 'customer' | 'placed_at' | 'order'>;

/** Name and language as they were told; `told` sorts as the orders do. */
interface Words {
  name: string | null;
  locale: string | null;
  told: string;
}

/**
 * The customer of a sale: by e-mail, or by their id at the shop where it tells no address. Name and language are those
 * of the newest order that told them, so sales may come in any order.
 */
export async function upsertCustomer(trx: Trx, buyer: Buyer, accountId: string): Promise<string> {
  const { customer } = buyer;
  const words = wordsOf(customer, buyer);
  if (customer.id === undefined) return upsertByEmail(trx, customer.email ?? '', words);
  await lockIdentity(trx, accountId, customer.id);
  const known = await table<IdentityRow>(trx, 'customer_identity')
    .where({ channel_account_id: accountId, external_id: customer.id })
    .first();
  const identity = { accountId, externalId: customer.id, told: words.told };
  if (customer.email === undefined) {
    const customerId = known?.customer_id ?? (await insertNameless(trx));
    await tellWords(trx, customerId, words);
    await upsertIdentity(trx, { ...identity, told: '', customerId });
    return customerId;
  }
  const customerId = await upsertByEmail(trx, customer.email, words);
  // Orders of theirs that came without an address are those of this address.
  if (known !== undefined && known.customer_id !== customerId)
    await foldCustomers(trx, { from: known.customer_id, into: customerId, accountId });
  await upsertIdentity(trx, { ...identity, customerId });
  return customerId;
}

/** Whom a gift is for. */
export function upsertRecipient(
  trx: Trx,
  sale: Pick<InboundSale, 'placed_at' | 'order'>,
  gift: InboundGift,
): Promise<string> {
  return upsertByEmail(trx, gift.email, wordsOf(gift, sale));
}

interface IdentityRow {
  channel_account_id: string;
  external_id: string;
  customer_id: string;
}

function wordsOf(
  { name, locale }: { name?: string | undefined; locale?: string | undefined },
  { placed_at, order }: Pick<InboundSale, 'placed_at' | 'order'>,
): Words {
  return {
    name: name === undefined || name === '' ? null : name,
    locale: locale ?? null,
    told: `${new Date(placed_at).toISOString()} ${order}`,
  };
}

async function upsertByEmail(trx: Trx, email: string, { name, locale, told }: Words): Promise<string> {
  const { rows } = (await trx.raw(
    `insert into ledger.customer as known (id, email, name, locale, name_told, locale_told)
     values (:id, :email, :name, coalesce(:locale, 'en'), :nameTold, :localeTold)
     on conflict (email) where email is not null do update set
       name = case when excluded.name_told > known.name_told then excluded.name else known.name end,
       name_told = greatest(excluded.name_told, known.name_told),
       locale = case when excluded.locale_told > known.locale_told then excluded.locale else known.locale end,
       locale_told = greatest(excluded.locale_told, known.locale_told)
     returning id`,
    {
      id: newId(),
      email,
      name,
      locale,
      nameTold: name === null ? '' : told,
      localeTold: locale === null ? '' : told,
    },
  )) as { rows: { id: string }[] };
  return rows[0]!.id;
}

async function insertNameless(trx: Trx): Promise<string> {
  const id = newId();
  await trx.withSchema('ledger').table('customer').insert({ id });
  return id;
}

async function tellWords(trx: Trx, customerId: string, { name, locale, told }: Words): Promise<void> {
  await trx.raw(
    `update ledger.customer set
       name = case when :name::text is not null and :told > name_told then :name else name end,
       name_told = case when :name::text is not null then greatest(:told, name_told) else name_told end,
       locale = case when :locale::text is not null and :told > locale_told then :locale else locale end,
       locale_told = case when :locale::text is not null then greatest(:told, locale_told) else locale_told end
     where id = :customerId and erased_at is null`,
    { customerId, name, locale, told },
  );
}

/** Two sales of a new customer of a shop at the same moment make one customer. */
async function lockIdentity(trx: Trx, accountId: string, externalId: string): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 1))', [`${accountId}:${externalId}`]);
}

/** Who the customer is at the shop; a shop's customer with a new address becomes the customer of that address. */
async function upsertIdentity(
  trx: Trx,
  identity: { customerId: string; accountId: string; externalId: string; told: string },
): Promise<void> {
  await trx.raw(
    `insert into ledger.customer_identity as known (id, customer_id, channel_account_id, external_id, told)
     values (:id, :customerId, :accountId, :externalId, :told)
     on conflict (channel_account_id, external_id) do update set customer_id = excluded.customer_id, told = excluded.told
     where excluded.told > known.told`,
    { id: newId(), ...identity },
  );
}
