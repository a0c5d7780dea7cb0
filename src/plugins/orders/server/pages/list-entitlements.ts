import type { EntitlementFilter, EntitlementSummary } from '../../desk-contract';
import {
  behindCursor,
  deskQuery,
  during,
  ofAccount,
  ownerOf,
  readPage,
  whereAll,
  type DeskQuery,
  type ListTools,
  type OwnerColumns,
} from './desk-query';
import { findCandidates, numberMatches, what, who } from './find-candidates';
import { keyset, type Page, type PageAsked } from './keyset';

export type EntitlementsAsked = EntitlementFilter & PageAsked;

interface Row extends OwnerColumns {
  id: string;
  pattern_id: string;
  title: string;
  label: string | null;
  state: 'active' | 'revoked';
  reason: string | null;
  granted_at: Date;
  changed_at: Date;
  order_id: string;
  external_id: string;
  account: string;
}

/** Rights, newest first, found by their order's number, their owner's address or name, or their pattern's title. */
export function listEntitlements(
  { db, pseudonymsOf }: ListTools,
  asked: EntitlementsAsked,
): Promise<Page<EntitlementSummary>> {
  return readPage(db, entitlementsQuery(asked, pseudonymsOf), summary, asked);
}

export function entitlementsQuery(
  asked: EntitlementsAsked,
  pseudonymsOf: ListTools['pseudonymsOf'],
): DeskQuery {
  const { cursor, way } = keyset(asked);
  const { search, account, from, to, pattern, customer } = asked;
  const found = search === undefined ? undefined : findCandidates(search, pseudonymsOf);
  const sql = `
    ${found === undefined ? '' : `with ${who}, ${what}`}
    select found.id, found.pattern_id, line.title, version.label, found.state, found.reason, found.granted_at,
      found.changed_at, found.customer_id, customer.email, customer.name, customer.pseudonym, line.order_id,
      orders.external_id, account.key as account
    from (
      select id from (${found === undefined ? newest(asked, []) : several(asked, found.hasNumbers)}) matching
      order by granted_at ${way}, id ${way} limit :more
    ) page
    join ledger.entitlement found on found.id = page.id
    join ledger.order_line line on line.id = found.order_line_id
    join ledger.orders on orders.id = line.order_id
    join ledger.channel_account account on account.id = orders.channel_account_id
    join ledger.customer on customer.id = found.customer_id
    left join ledger.released_version version on version.id = line.released_version_id
    order by found.granted_at ${way}, found.id ${way}`;
  const more = asked.limit + 1;
  return deskQuery(sql, { cursor, account, from, to, pattern, customer, more, ...found?.bindings });
}

/** Rights that any meaning of the words finds: of each customer and pattern no more than a page. */
function several(asked: EntitlementsAsked, hasNumbers: boolean): string {
  const ofOrder = `entitled.order_line_id in (
    select line.id from (select orders.id from ledger.orders where ${numberMatches} limit 1000) numbered
    join ledger.order_line line on line.order_id = numbered.id)`;
  return [
    `select found.* from who cross join lateral (${newest(asked, ['entitled.customer_id = who.id'])}) found`,
    `select found.* from what cross join lateral (${newest(asked, ['entitled.pattern_id = what.pattern_id'])}) found`,
    ...(hasNumbers ? [`select found.* from (${newest(asked, [ofOrder])}) found`] : []),
  ].join('\nunion\n');
}

function newest(asked: EntitlementsAsked, more: readonly string[]): string {
  const { way } = keyset(asked);
  const { account, state, from, to, pattern, customer } = asked;
  const conditions = [
    ...more,
    ...behindCursor(asked, 'entitled.granted_at, entitled.id', {
      moment: 'granted_at',
      table: 'entitlement',
    }),
    ...ofAccount('entitled.channel_account_id', account),
    ...(state === undefined ? [] : [`entitled.state = '${state}'`]),
    ...(pattern === undefined ? [] : ['entitled.pattern_id = :pattern']),
    ...(customer === undefined ? [] : ['entitled.customer_id = :customer']),
    ...during('entitled.granted_at', { from, to }),
  ];
  return `select entitled.id, entitled.granted_at from ledger.entitlement entitled ${whereAll(conditions)}
    order by entitled.granted_at ${way}, entitled.id ${way} limit :more`;
}

function summary(row: Row): EntitlementSummary {
  return {
    id: row.id,
    patternId: row.pattern_id,
    title: row.title,
    boughtVersion: row.label,
    state: row.state,
    reason: row.reason,
    grantedAt: row.granted_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
    customer: ownerOf(row),
    order: { id: row.order_id, externalId: row.external_id, channelAccount: row.account },
  };
}
