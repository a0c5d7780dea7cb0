import type { Core } from '@strapi/strapi';
import { knexKey } from '../../../kernel/kernel';
import { sqlRecord } from '../../../kernel/ledger/customer-record';
import { service } from '../../../kernel/service';
import { erasureKey } from '../../orders/contract';

const theirRights = 'select id from ledger.entitlement where customer_id = :customerId';

/** What this room knows of a customer: mails, links, downloads. An erased customer's links die. */
export function addCustomerRecords(strapi: Core.Strapi): void {
  const erasures = service(strapi, erasureKey);
  const db = service(strapi, knexKey);
  erasures.add(
    sqlRecord(db, {
      name: 'messages',
      tell: `select id, kind, state, locale, last_error as "lastError", created_at as "createdAt",
          state_since as "stateSince"
        from ledger.message where customer_id = :customerId order by created_at`,
      forget: [
        `update ledger.message set last_error = null where customer_id = :customerId and last_error is not null`,
        `update ledger.message set state = 'suppressed', state_since = now(), last_error = 'erased'
         where customer_id = :customerId and state = 'ready'`,
      ],
    }),
  );
  erasures.add(
    sqlRecord(db, {
      name: 'links',
      tell: `select id, created_at as "createdAt", unopened_until as "unopenedUntil", first_used_at as "firstUsedAt",
          expires_at as "expiresAt", download_limit as "downloadLimit", used, revoked_at as "revokedAt"
        from ledger.download_link where entitlement_id in (${theirRights}) order by created_at`,
      forget: [
        `update ledger.download_link set revoked_at = now()
         where revoked_at is null and entitlement_id in (${theirRights})`,
      ],
    }),
  );
  erasures.add(
    sqlRecord(db, {
      name: 'downloads',
      tell: `select download.id, file.name as "file", version.label as "version", download.state,
          download.bytes_sent::float8 as "bytesSent", download.trace_token as "traceToken",
          download.minted_at as "mintedAt", download.last_byte_at as "lastByteAt"
        from ledger.download join ledger.released_file file on file.id = download.released_file_id
        join ledger.released_version version on version.id = file.released_version_id
        where download.entitlement_id in (${theirRights}) order by download.minted_at`,
      forget: [
        `update ledger.download_zip set expires_at = now()
         where expires_at > now() and entitlement_id in (${theirRights})`,
        `update ledger.download set expires_at = now()
         where expires_at > now() and entitlement_id in (${theirRights})`,
      ],
    }),
  );
}
