import type { Core } from '@strapi/strapi';
import { knexKey } from '../../../kernel/kernel';
import { service } from '../../../kernel/service';
import { orderTimelineKey } from '../../orders/contract';

/** What this room knows of an order, by chapter; hashes of tokens and tickets stay in the ledger. */
const chapters: Readonly<Record<string, string>> = {
  messages: `
    select id, kind, state, attempts, last_error as "lastError", message_id as "messageId", created_at as "createdAt",
      state_since as "stateSince"
    from ledger.message where subject_id = ? order by created_at`,
  links: `
    select link.id, link.entitlement_id as "entitlementId", link.created_at as "createdAt",
      link.unopened_until as "unopenedUntil", link.first_used_at as "firstUsedAt", link.expires_at as "expiresAt",
      link.download_limit as "downloadLimit", link.used, link.renewals, link.revoked_at as "revokedAt"
    from ledger.download_link link
    join ledger.entitlement entitled on entitled.id = link.entitlement_id
    join ledger.order_line line on line.id = entitled.order_line_id
    where line.order_id = ? order by link.created_at`,
  downloads: `
    select download.id, download.entitlement_id as "entitlementId", file.name as "file", version.label as "version",
      download.download_zip_id is not null as "inZip", download.state, download.bytes_sent::float8 as "bytesSent", download.trace_token as "traceToken",
      download.minted_at as "mintedAt", download.last_byte_at as "lastByteAt"
    from ledger.download
    join ledger.released_file file on file.id = download.released_file_id
    join ledger.released_version version on version.id = file.released_version_id
    join ledger.entitlement entitled on entitled.id = download.entitlement_id
    join ledger.order_line line on line.id = entitled.order_line_id
    where line.order_id = ? order by download.minted_at`,
  traceTokens: `
    select trace.token, trace.order_line_id as "orderLineId", file.name as "file", version.label as "version",
      trace.issued_at as "issuedAt"
    from ledger.trace_token trace
    join ledger.released_file file on file.id = trace.released_file_id
    join ledger.released_version version on version.id = file.released_version_id
    join ledger.order_line line on line.id = trace.order_line_id
    where line.order_id = ? order by trace.issued_at`,
};

/** Adds mails, links, downloads and trace tokens to an order's page. */
export function addOrderChapters(strapi: Core.Strapi): void {
  const timeline = service(strapi, orderTimelineKey);
  for (const [name, sql] of Object.entries(chapters)) {
    const read = async (orderId: string): Promise<Record<string, unknown>[]> => {
      const { rows } = (await service(strapi, knexKey)().raw(sql, [orderId])) as {
        rows: Record<string, unknown>[];
      };
      return rows;
    };
    timeline.add({ name, read });
  }
}
