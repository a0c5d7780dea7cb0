import type { Knex } from 'knex';
import { erratumSchema } from '../../../../api/version/contract';
import { json } from '../../../../kernel/ledger/rows';
import type { LocalisedText } from '../../../../kernel/pages/localised';
import type { Licence } from '../../../orders/contract';
import type { OwnedPattern } from '../../contract';
import { shelve, type RightFacts, type VersionFacts } from '../../domain/shelf/shelve';

interface RightRow {
  id: string;
  pattern_id: string;
  title: string;
  state: 'active' | 'revoked';
  reason: string | null;
  licence: Licence;
  order_id: string;
  external_id: string;
  placed_at: Date;
  shop: string;
  is_gift: boolean;
  granted_at: Date;
  bought: string | null;
  downloaded: string | null;
  downloaded_at: Date | null;
}

interface VersionRow {
  pattern_id: string;
  label: string;
  released_at: Date;
  changelog: unknown;
  errata: unknown;
}

/** What a customer owns and owned, in their language. */
export async function findShelf(db: Knex, customerId: string, locale: string): Promise<OwnedPattern[]> {
  const [rights, versions] = await Promise.all([rightsOf(db, customerId), versionsOf(db, customerId)]);
  return shelve(rights, versions, locale);
}

async function rightsOf(db: Knex, customerId: string): Promise<RightFacts[]> {
  const { rows } = (await db.raw(
    `select entitled.id, entitled.pattern_id, line.title, entitled.state, entitled.reason,
       line.licence, orders.id as order_id, orders.external_id,
       orders.placed_at, account.name as shop, orders.customer_id <> entitled.customer_id as is_gift,
       entitled.granted_at, bought.label as bought, fetched.label as downloaded, fetched.at as downloaded_at
     from ledger.entitlement entitled
     join ledger.order_line line on line.id = entitled.order_line_id
     join ledger.orders on orders.id = line.order_id
     join ledger.channel_account account on account.id = orders.channel_account_id
     left join ledger.released_version bought on bought.id = line.released_version_id
     left join lateral (
       select version.label, max(download.minted_at) as at from ledger.download
       join ledger.released_file file on file.id = download.released_file_id
       join ledger.released_version version on version.id = file.released_version_id
       where download.entitlement_id = entitled.id
       group by version.label, version.major, version.minor, version.patch
       order by version.major desc, version.minor desc, version.patch desc limit 1
     ) fetched on true
     where entitled.customer_id = :customerId`,
    { customerId },
  )) as { rows: RightRow[] };
  return rows.map((row) => ({
    entitlementId: row.id,
    patternId: row.pattern_id,
    title: row.title,
    state: row.state,
    reason: row.reason,
    licence: row.licence,
    order: { id: row.order_id, number: row.external_id, placedAt: row.placed_at, shop: row.shop },
    isGift: row.is_gift,
    grantedAt: row.granted_at,
    bought: row.bought === null ? null : { label: row.bought, rank: rankOf(row.bought) },
    downloaded:
      row.downloaded === null
        ? null
        : { label: row.downloaded, rank: rankOf(row.downloaded), at: row.downloaded_at ?? row.granted_at },
  }));
}

/** What was called back is offered to nobody; a withdrawn version stays its owners'. */
async function versionsOf(db: Knex, customerId: string): Promise<VersionFacts[]> {
  const { rows } = (await db.raw(
    `select version.pattern_id, version.label, version.released_at, version.changelog, version.errata
     from ledger.released_version version
     join ledger.released_standing standing on standing.released_version_id = version.id
     where not standing.recalled and version.pattern_id in (
       select pattern_id from ledger.entitlement where customer_id = :customerId and state = 'active'
     )`,
    { customerId },
  )) as { rows: VersionRow[] };
  return rows.map(({ pattern_id: patternId, label, released_at: releasedAt, changelog, errata }) => ({
    patternId,
    label,
    rank: rankOf(label),
    releasedAt,
    changelog: json<LocalisedText[]>(changelog),
    errata: erratumSchema.array().parse(json(errata)),
  }));
}

/** The ledger keeps a label as its three numbers, joined by dots. */
function rankOf(label: string): [number, number, number] {
  const [major = 0, minor = 0, patch = 0] = label.split('.').map(Number);
  return [major, minor, patch];
}
