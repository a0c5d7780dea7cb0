import type { Core } from '@strapi/strapi';
import { knexKey } from '../../../kernel/kernel';
import { sqlRecord } from '../../../kernel/ledger/customer-record';
import { service } from '../../../kernel/service';
import { erasureKey } from '../../orders/contract';

/**
 * What this room knows of a customer: their sessions, the account that opens their library, what they claimed. The
 * account itself is one of users-permissions and ends there.
 */
export function addCustomerRecords(strapi: Core.Strapi): void {
  const erasures = service(strapi, erasureKey);
  const db = service(strapi, knexKey);
  erasures.add(
    sqlRecord(db, {
      name: 'librarySessions',
      tell: `select made_at as "madeAt", expires_at as "expiresAt", ended_at as "endedAt"
        from ledger.library_session where customer_id = :customerId order by made_at`,
      forget: [
        'delete from ledger.library_session where customer_id = :customerId',
        'delete from ledger.library_account where customer_id = :customerId',
        'delete from ledger.library_proof where customer_id = :customerId or lower(address) = lower(:email)',
      ],
    }),
  );
  erasures.add(
    sqlRecord(db, {
      name: 'libraryClaims',
      tell: `select orders.external_id as "order", claim.way, claim.claimed_at as "claimedAt"
        from ledger.library_claim claim join ledger.orders on orders.id = claim.order_id
        where claim.customer_id = :customerId order by claim.claimed_at`,
    }),
  );
}
