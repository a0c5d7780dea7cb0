import type { Knex } from 'knex';
import { DomainError } from '../../../../kernel/errors/domain-error';
import type { CustomerDetails } from '../../desk-contract';

interface Row {
  id: string;
  email: string | null;
  name: string | null;
  pseudonym: string | null;
  locale: string;
  created_at: Date;
  erased_at: Date | null;
  orders: string;
  rights: string;
  last_order_at: Date | null;
}

/** @throws DomainError `orders/unknown-customer` */
export async function findCustomer(db: Knex, customerId: string): Promise<CustomerDetails> {
  const { rows } = (await db.raw(
    `select customer.id, customer.email, customer.name, customer.pseudonym, customer.locale, customer.created_at,
       customer.erased_at,
       (select count(*) from ledger.orders where customer_id = customer.id) as orders,
       (select count(*) from ledger.entitlement where customer_id = customer.id and state = 'active') as rights,
       (select max(placed_at) from ledger.orders where customer_id = customer.id) as last_order_at
     from ledger.customer where customer.id = ?`,
    [customerId],
  )) as { rows: Row[] };
  const [row] = rows;
  if (row === undefined)
    throw new DomainError('orders/unknown-customer', 'There is no such customer.', { kind: 'missing' });
  const identities = (await db.raw(
    `select account.key as shop, identity.external_id as id from ledger.customer_identity identity
     join ledger.channel_account account on account.id = identity.channel_account_id
     where identity.customer_id = ? order by account.key, identity.external_id`,
    [customerId],
  )) as { rows: CustomerDetails['identities'] };
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    pseudonym: row.pseudonym,
    locale: row.locale,
    createdAt: row.created_at.toISOString(),
    erasedAt: row.erased_at?.toISOString() ?? null,
    orders: Number(row.orders),
    rights: Number(row.rights),
    lastOrderAt: row.last_order_at?.toISOString() ?? null,
    identities: identities.rows,
  };
}
