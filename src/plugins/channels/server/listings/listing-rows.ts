import type { Knex } from 'knex';
import { json } from '../../../../kernel/ledger/rows';
import type { CallState, ListingContent, ListingState, Overrides, Problem } from '../../contract';
import { readConnection, type Connection, type ConnectionRow } from '../connections/connection-rows';

interface Row {
  id: string;
  pattern_id: string;
  sku: string;
  external_id: string | null;
  external_url: string | null;
  wanted: boolean;
  overrides: unknown;
  desired: unknown;
  desired_hash: string;
  served: unknown;
  served_hash: string | null;
  served_revision: number | null;
  served_at: Date | null;
  problems: unknown;
  revision: number;
  state: ListingState;
  leased_by: string | null;
  is_leased: boolean;
  call_id: string | null;
  call_state: CallState | null;
  account: ConnectionRow;
}

export interface Listing {
  id: string;
  patternId: string;
  sku: string;
  externalId: string | null;
  externalUrl: string | null;
  wanted: boolean;
  overrides: Overrides;
  desired: ListingContent;
  desiredHash: string;
  served: ListingContent | null;
  servedHash: string | null;
  servedRevision: number | null;
  servedAt: Date | null;
  problems: Problem[];
  revision: number;
  state: ListingState;
  /** The job that speaks for it now. */
  leasedBy: string | null;
  /** The call that brings the desired content. */
  call: { id: string; state: CallState } | null;
  connection: Connection;
}

/** Listings with their connections, in the order of their ids; `where` speaks of `l` and `a`. */
export async function loadListings(
  db: Knex,
  where: { sql: string; values: readonly (string | readonly string[])[] },
  { forUpdate = false }: { forUpdate?: boolean } = {},
): Promise<Listing[]> {
  const { rows } = (await db.raw(
    `select l.*, coalesce(l.leased_until > now(), false) as is_leased, row_to_json(a) as account,
       c.id as call_id, c.state as call_state
     from ledger.listing l
     join ledger.channel_account a on a.id = l.channel_account_id
     left join lateral (
       select id, state from ledger.channel_call
       where listing_id = l.id and revision = l.revision order by created_at desc limit 1
     ) c on true
     where ${where.sql} order by l.id ${forUpdate ? 'for update of l' : ''}`,
    where.values as never,
  )) as { rows: Row[] };
  return rows.map(read);
}

export async function findListing(
  db: Knex,
  id: string,
  options?: { forUpdate?: boolean },
): Promise<Listing | undefined> {
  return (await loadListings(db, { sql: 'l.id = ?', values: [id] }, options))[0];
}

function read(row: Row): Listing {
  return {
    id: row.id,
    patternId: row.pattern_id,
    sku: row.sku,
    externalId: row.external_id,
    externalUrl: row.external_url,
    wanted: row.wanted,
    overrides: json(row.overrides),
    desired: json(row.desired),
    desiredHash: row.desired_hash,
    served: json(row.served),
    servedHash: row.served_hash,
    servedRevision: row.served_revision,
    servedAt: row.served_at,
    problems: json(row.problems),
    revision: row.revision,
    state: row.state,
    leasedBy: row.is_leased ? row.leased_by : null,
    call: row.call_id === null || row.call_state === null ? null : { id: row.call_id, state: row.call_state },
    connection: readConnection(row.account),
  };
}
