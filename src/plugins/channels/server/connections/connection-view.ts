import type { Knex } from 'knex';
import { readOutgoing } from '../../adapters/signing-secrets';
import type { ListingState } from '../../contract';
import type { ConnectionView } from '../../views-contract';
import type { ChannelTools } from '../channel-tools';
import { feedPaths } from '../feeds/feed-paths';
import { listConnections, type Connection } from './connection-rows';

type Counts = ConnectionView['listings'];

export async function viewConnections(tools: ChannelTools): Promise<ConnectionView[]> {
  const connections = await listConnections(tools.db());
  const counts = await countListings(tools.db());
  return connections.map((connection) => view(tools, connection, counts.get(connection.id)));
}

export async function viewConnection(
  tools: ChannelTools,
  db: Knex,
  connection: Connection,
): Promise<ConnectionView> {
  return view(tools, connection, (await countListings(db)).get(connection.id));
}

function view(
  { adapters }: ChannelTools,
  connection: Connection,
  counts: Counts | undefined,
): ConnectionView {
  const { key, kind, name, state, config, outgoing } = connection;
  return {
    key,
    kind,
    name,
    state,
    config,
    capabilities: adapters[kind].capabilities(config),
    secrets: readOutgoing(outgoing).signing.map(({ lastFour, since, until }) => ({ lastFour, since, until })),
    feeds: kind === 'website' ? feedPaths(key) : [],
    listings: { ...noListings, ...counts },
  };
}

const noListings: Counts = {
  off: 0,
  current: 0,
  waiting: 0,
  sending: 0,
  failed: 0,
  differs: 0,
  'needs-you': 0,
};

async function countListings(db: Knex): Promise<Map<string, Counts>> {
  const rows = (await db
    .withSchema('ledger')
    .table('listing')
    .groupBy('channel_account_id', 'state')
    .select('channel_account_id', 'state', { count: db.raw('count(*)::integer') })) as {
    channel_account_id: string;
    state: ListingState;
    count: number;
  }[];
  const counts = new Map<string, Counts>();
  for (const { channel_account_id: id, state, count } of rows)
    counts.set(id, { ...noListings, ...counts.get(id), [state]: count });
  return counts;
}
