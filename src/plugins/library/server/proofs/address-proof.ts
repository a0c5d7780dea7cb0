import type { Knex } from 'knex';
import type { ProofRow } from './proof-row';

/** Whom a proof's mail goes to. */
export interface Addressee {
  address: string;
  /** Null where they are no customer yet. */
  customerId: string | null;
  locale: string;
  /** What the mail names: an order's number, or nothing. */
  about: string;
}

/** Whom the mail of a proof goes to; undefined where there is nobody to prove anything, and nobody is told so. */
export async function addresseeOf(db: Knex, proof: ProofRow): Promise<Addressee | undefined> {
  const { address, customer_id: customerId, order_id: orderId, locale } = proof;
  switch (proof.purpose) {
    case 'sign-in':
      return customerOf(db, address);
    case 'claim-link':
      return orderId === null || address === null ? undefined : { address, customerId, locale, about: '' };
    case 'order':
      return address === null ? undefined : { address, customerId, locale, about: proof.order_number ?? '' };
    case 'address':
    case 'account':
    case 'moved':
      return address === null ? undefined : { address, customerId, locale, about: '' };
  }
}

async function customerOf(db: Knex, address: string | null): Promise<Addressee | undefined> {
  const { rows } = (await db.raw(
    'select id, email, locale from ledger.customer where email = :address and erased_at is null',
    { address },
  )) as { rows: { id: string; email: string; locale: string }[] };
  const [row] = rows;
  return row && { address: row.email, customerId: row.id, locale: row.locale, about: '' };
}
