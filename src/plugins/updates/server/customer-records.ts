import type { Core } from '@strapi/strapi';
import { sqlRecord } from '../../../kernel/ledger/customer-record';
import { service } from '../../../kernel/service';
import { erasureKey } from '../../orders/contract';
import type { UpdateTools } from './update-tools';

/**
 * What this room knows of a customer: what they chose, and links to choose. Their address stays marked by its hash, so
 * that an old sale which is told again brings no mail.
 */
export function addCustomerRecords(strapi: Core.Strapi, { db, addresses }: UpdateTools): void {
  const erasures = service(strapi, erasureKey);
  erasures.add(
    sqlRecord(db, {
      name: 'updateChoice',
      tell: `select choice, changed_at as "changedAt" from ledger.notice_consent where customer_id = :customerId`,
      forget: [
        'delete from ledger.notice_consent where customer_id = :customerId',
        'delete from ledger.notice_token where customer_id = :customerId',
        'update ledger.message set collecting = false where customer_id = :customerId and collecting',
      ],
    }),
  );
  erasures.add({
    name: 'suppression',
    tell: () => Promise.resolve([]),
    async forget(trx, { email }) {
      if (email === null) return 0;
      const row = { address_hash: addresses.of(email), reason: 'erased' };
      const written = (await trx
        .withSchema('ledger')
        .table('suppression')
        .insert(row)
        .onConflict('address_hash')
        .ignore()
        .returning('reason')) as unknown[];
      return written.length;
    },
  });
}
