import type { Knex } from 'knex';
import type { LinkFacts } from '../../domain/link/link-state';
import { hashOf, isToken } from './link-token';

/** A download link with what it was made for. */
export interface FoundLink {
  linkId: string;
  entitlementId: string;
  facts: LinkFacts;
  /** The database's time of this reading: limits are measured by one clock. */
  now: Date;
  orderLineId: string;
  orderId: string;
  customerId: string;
  patternId: string;
  title: string;
  boughtVersionId: string | null;
  boughtLabel: string | null;
  order: string;
  customerName: string | null;
  buyer: { locale: string; country: string | null };
}

interface Row {
  id: string;
  entitlement_id: string;
  unopened_until: Date;
  expires_at: Date | null;
  revoked_at: Date | null;
  used: number;
  download_limit: number;
  renewals: number;
  renewed_at: Date | null;
  token_renewal: number;
  now: Date;
  order_line_id: string;
  order_id: string;
  customer_id: string;
  pattern_id: string;
  title: string;
  released_version_id: string | null;
  label: string | null;
  external_id: string;
  country: string | null;
  name: string | null;
  locale: string;
}

/** The link that a token opens; undefined for every token that opens none. Changes nothing. */
export async function findLink(db: Knex, token: string): Promise<FoundLink | undefined> {
  if (!isToken(token)) return undefined;
  const { rows } = (await db.raw(
    `select link.id, link.entitlement_id, link.unopened_until, link.expires_at, link.revoked_at, link.used,
       link.download_limit, link.renewals, renewed.asked_at as renewed_at, token.renewal as token_renewal, now() as now,
       entitled.order_line_id, line.order_id, entitled.customer_id, entitled.pattern_id, line.title,
       line.released_version_id, version.label, orders.external_id, orders.country, customer.name, customer.locale
     from (
       select id as download_link_id, 0 as renewal from ledger.download_link where token_hash = :hash
       union all
       select download_link_id, renewal from ledger.renewed_token where token_hash = :hash
     ) token
     join ledger.download_link link on link.id = token.download_link_id
     left join ledger.link_renewal renewed on renewed.download_link_id = link.id and renewed.renewal = link.renewals
     join ledger.entitlement entitled on entitled.id = link.entitlement_id
     join ledger.order_line line on line.id = entitled.order_line_id
     join ledger.orders on orders.id = line.order_id
     join ledger.customer on customer.id = entitled.customer_id
     left join ledger.released_version version on version.id = line.released_version_id`,
    { hash: hashOf(token) },
  )) as { rows: Row[] };
  const [row] = rows;
  return row === undefined ? undefined : found(row);
}

function found(row: Row): FoundLink {
  return {
    linkId: row.id,
    entitlementId: row.entitlement_id,
    facts: {
      unopenedUntil: row.unopened_until,
      expiresAt: row.expires_at,
      revokedAt: row.revoked_at,
      used: row.used,
      downloadLimit: row.download_limit,
      renewals: row.renewals,
      renewedAt: row.renewed_at,
      isReplaced: row.token_renewal < row.renewals,
    },
    now: row.now,
    orderLineId: row.order_line_id,
    orderId: row.order_id,
    customerId: row.customer_id,
    patternId: row.pattern_id,
    title: row.title,
    boughtVersionId: row.released_version_id,
    boughtLabel: row.label,
    order: row.external_id,
    customerName: row.name,
    buyer: { locale: row.locale, country: row.country },
  };
}
