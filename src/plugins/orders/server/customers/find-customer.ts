import type { Knex } from 'knex';
import { DomainError } from '../../../../kernel/errors/domain-error';
import type { CustomerDetails } from '../../desk-contract';
import { boughtBy, customerRowColumns, summaryOf, type CustomerRow } from './customer-row';

/** @throws DomainError `orders/unknown-customer` */
export async function findCustomer(db: Knex, customerId: string): Promise<CustomerDetails> {
  const { rows } = (await db.raw(
    `select ${customerRowColumns}, ${boughtBy('customer.id')}
     from ledger.customer where customer.id = ?`,
    [customerId],
  )) as { rows: CustomerRow[] };
  const [row] = rows;
  if (row === undefined)
    throw new DomainError('orders/unknown-customer', 'There is no such customer.', { kind: 'missing' });
  const identities = (await db.raw(
    `select account.key as shop, identity.external_id as id from ledger.customer_identity identity
     join ledger.channel_account account on account.id = identity.channel_account_id
     where identity.customer_id = ? order by account.key, identity.external_id`,
    [customerId],
  )) as { rows: CustomerDetails['identities'] };
  return { ...summaryOf(row), identities: identities.rows };
}
