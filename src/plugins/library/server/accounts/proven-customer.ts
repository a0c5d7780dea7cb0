import { DomainError } from '../../../../kernel/errors/domain-error';
import type { LibraryTools } from '../library-tools';
import type { Account } from './account-of';

export interface ProvenCustomer {
  customerId: string;
  address: string;
  locale: string;
}

/**
 * The customer whose library an account opens: the one of the address that this account has shown to be its own, while
 * both still have that address. @throws DomainError `library/address-unproven`
 */
export async function provenCustomer(
  { db, addresses }: Pick<LibraryTools, 'db' | 'addresses'>,
  { accountId, address }: Account,
): Promise<ProvenCustomer> {
  const { rows } = (await db().raw(
    `select customer.id, customer.email, customer.locale from ledger.library_account account
     join ledger.customer on customer.id = account.customer_id
     where account.account_id = :accountId and account.address_hash = any(:hashes)
       and customer.email = :address and customer.erased_at is null`,
    { accountId, address, hashes: addresses.all(address) },
  )) as { rows: { id: string; email: string; locale: string }[] };
  const [row] = rows;
  if (row !== undefined) return { customerId: row.id, address: row.email, locale: row.locale };
  throw new DomainError(
    'library/address-unproven',
    'This account has not shown that it reads the mail of its address: POST /api/library/proof sends a code.',
    { kind: 'forbidden' },
  );
}
