import type { Knex } from 'knex';
import { assistedConfigSchema, type ListingContent } from '../../contract';
import type { CallView, ListingView } from '../../views-contract';
import { desiredContent } from '../../domain/desired-content';
import { platformRules } from '../../domain/platform-limits';
import type { ChannelTools } from '../channel-tools';
import { findConnection, type Connection } from '../connections/connection-rows';
import { assertPattern } from './decide-listing';
import { listingProblems } from './listing-problems';
import { loadListings, type Listing } from './listing-rows';

/** One square of the matrix, opened. @throws DomainError `channels/unknown-connection`, `channels/unknown-pattern` */
export async function viewListing(
  tools: ChannelTools,
  { key, patternId }: { key: string; patternId: string },
): Promise<ListingView> {
  const db = tools.db();
  const connection = await findConnection(db, key);
  const title = await assertPattern(tools, patternId);
  const where = { sql: 'l.channel_account_id = ? and l.pattern_id = ?', values: [connection.id, patternId] };
  const [listing] = await loadListings(db, where);
  const { kind, name, state, config } = connection;
  const { automatic } = tools.adapters[kind].capabilities(config);
  const page = await pageOf(tools, patternId, config.locale);
  return {
    connection: { key, name, kind, state, automatic, editorUrl: editorUrlOf(connection) },
    patternId,
    title,
    page: page.kind === 'listed' ? page.document : null,
    ...(listing === undefined ? await nothingDecided(tools, connection, page, patternId) : decided(listing)),
    calls: listing === undefined ? [] : await callsOf(db, listing.id),
  };
}

/** What would be shown there without anything said differently. */
async function pageOf(tools: ChannelTools, patternId: string, locale: string): Promise<ListingContent> {
  const [page] = await tools.shelf.published([patternId], locale);
  const about = { patternId, sku: patternId, wanted: true, overrides: {} };
  return desiredContent(about, page, await tools.site());
}

type Decided = Omit<ListingView, 'connection' | 'patternId' | 'title' | 'page' | 'calls'>;

function decided(listing: Listing): Decided {
  const { id, wanted, state, revision, overrides, desired, served, servedAt, problems } = listing;
  const { externalId, externalUrl } = listing;
  return {
    listingId: id,
    wanted,
    state,
    revision,
    overrides,
    desired,
    served,
    servedAt: servedAt?.toISOString() ?? null,
    problems,
    externalId,
    externalUrl,
  };
}

/** Problems are told before anybody decides. */
async function nothingDecided(
  tools: ChannelTools,
  connection: Connection,
  page: ListingContent,
  patternId: string,
): Promise<Decided> {
  return {
    listingId: null,
    wanted: false,
    state: 'off',
    revision: 0,
    overrides: {},
    desired:
      page.kind === 'removed' ? page : { kind: 'removed', sku: patternId, patternId, reason: 'not-wanted' },
    served: null,
    servedAt: null,
    problems: await listingProblems(tools, tools.db(), connection, page),
    externalId: null,
    externalUrl: null,
  };
}

function editorUrlOf({ kind, config }: Connection): string | null {
  if (kind !== 'assisted') return null;
  const { editorUrl, profile } = assistedConfigSchema.parse(config);
  return editorUrl ?? platformRules[profile].editorUrl;
}

interface CallRow {
  id: string;
  operation: CallView['operation'];
  revision: number;
  state: CallView['state'];
  attempts: number;
  status: number | null;
  last_error: string | null;
  actor: string;
  created_at: Date;
  state_since: Date;
}

async function callsOf(db: Knex, listingId: string): Promise<CallView[]> {
  const rows = (await db
    .withSchema('ledger')
    .table('channel_call')
    .where({ listing_id: listingId })
    .orderBy([
      { column: 'revision', order: 'desc' },
      { column: 'created_at', order: 'desc' },
    ])
    .limit(20)
    .select('*')) as CallRow[];
  return rows.map(({ id, operation, revision, state, attempts, status, actor, ...row }) => ({
    id,
    operation,
    revision,
    state,
    attempts,
    status,
    lastError: row.last_error,
    actor,
    createdAt: row.created_at.toISOString(),
    stateSince: row.state_since.toISOString(),
  }));
}
