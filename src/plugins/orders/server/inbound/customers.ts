import { newId } from '../../../../kernel/ids/ids';
import type { Trx } from '../../../../kernel/ledger/transaction';
import type { InboundSale } from '../../inbound-contract';

/**
 * The customer of a sale, by e-mail. Name and language are those of the newest order that told them, so sales may
 * come in any order; `told` sorts as the orders do.
 */
export async function upsertCustomer(
  trx: Trx,
  { customer, placed_at, order }: Pick<InboundSale, 'customer' | 'placed_at' | 'order'>,
  accountId: string,
): Promise<string> {
  const told = `${new Date(placed_at).toISOString()} ${order}`;
  const { email, name = null, locale = null } = customer;
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
      name: name === '' ? null : name,
      locale,
      nameTold: name === null || name === '' ? '' : told,
      localeTold: locale === null ? '' : told,
    },
  )) as { rows: { id: string }[] };
  const customerId = rows[0]!.id;
  if (customer.id !== undefined)
    await upsertIdentity(trx, { customerId, accountId, externalId: customer.id, told });
  return customerId;
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
