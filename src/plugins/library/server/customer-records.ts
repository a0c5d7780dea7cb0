import { sqlRecord } from '../../../kernel/ledger/customer-record';
import { service } from '../../../kernel/service';
import { erasureKey } from '../../orders/contract';
import type { LibraryTools } from './library-tools';

/** What this room knows of a customer. Whoever is erased is signed out, and no proof or account leads to them. */
export function addCustomerRecords({ strapi, db }: LibraryTools): void {
  const erasures = service(strapi, erasureKey);
  erasures.add(
    sqlRecord(db, {
      name: 'librarySessions',
      tell: `select id, made_at as "madeAt", expires_at as "expiresAt", ended_at as "endedAt"
        from ledger.library_session where customer_id = :customerId order by made_at`,
      forget: ['delete from ledger.library_session where customer_id = :customerId'],
    }),
  );
  erasures.add(
    sqlRecord(db, {
      name: 'libraryProofs',
      tell: `select id, purpose, address, made_at as "madeAt", used_at as "usedAt"
        from ledger.library_proof where customer_id = :customerId order by made_at`,
      forget: ['delete from ledger.library_proof where customer_id = :customerId or address = :email'],
    }),
  );
  erasures.add(
    sqlRecord(db, {
      name: 'libraryAccounts',
      tell: `select account_id as "accountId", proven_at as "provenAt"
        from ledger.library_account where customer_id = :customerId order by proven_at`,
      forget: ['delete from ledger.library_account where customer_id = :customerId'],
    }),
  );
  erasures.add(
    sqlRecord(db, {
      name: 'libraryClaims',
      tell: `select order_id as "orderId", way, claimed_at as "claimedAt"
        from ledger.library_claim where customer_id = :customerId order by claimed_at`,
      forget: [],
    }),
  );
}
