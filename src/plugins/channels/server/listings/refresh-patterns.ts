import type { Knex } from 'knex';
import type { ChannelTools } from '../channel-tools';
import { listConnections, type Connection } from '../connections/connection-rows';
import { makeListings } from './make-listings';
import { refreshListings } from './refresh-listings';

const batch = 200;

/** After a pattern changed: channels that list everything get it, and all look at it anew. */
export async function refreshPattern(tools: ChannelTools, patternId: string): Promise<void> {
  const site = await tools.site();
  await tools.transaction(async (trx) => {
    for (const connection of (await listConnections(trx)).filter(({ config }) => config.listsAll)) {
      const isOnSale = (await onSale(trx, { among: [patternId] })).length > 0;
      if (isOnSale) await makeListings(trx, connection.id, [patternId], true);
    }
    await refreshListings(tools, trx, site, { patternIds: [patternId] });
  });
}

/** Looks at everything on one channel, so many patterns a transaction, and sends what waits. */
export async function refreshConnection(tools: ChannelTools, connectionId: string): Promise<void> {
  const connection = (await listConnections(tools.db())).find(({ id }) => id === connectionId);
  if (connection === undefined) return;
  const site = await tools.site();
  await eachBatch(
    (after) => (connection.config.listsAll ? onSale(tools.db(), { after }) : Promise.resolve([])),
    (patternIds) => tools.transaction((trx) => makeListings(trx, connectionId, patternIds, true)),
  );
  await eachBatch(
    (after) => listed(tools.db(), connection, after),
    (patternIds) =>
      tools.transaction((trx) => refreshListings(tools, trx, site, { patternIds, again: true })),
  );
}

async function eachBatch(
  load: (after: string) => Promise<string[]>,
  work: (patternIds: string[]) => Promise<void>,
): Promise<void> {
  for (let after = ''; ;) {
    const ids = await load(after);
    if (ids.length > 0) await work(ids);
    const last = ids.at(-1);
    if (last === undefined || ids.length < batch) return;
    after = last;
  }
}

/** Patterns with a version on sale, in the order of their ids. */
async function onSale(
  db: Knex,
  { among, after = '' }: { among?: readonly string[]; after?: string },
): Promise<string[]> {
  const rows = db
    .withSchema('ledger')
    .table('released_standing')
    .where({ state: 'released' })
    .andWhere('pattern_id', '>', after)
    .orderBy('pattern_id')
    .limit(batch);
  const found = (await (among === undefined ? rows : rows.whereIn('pattern_id', [...among])).select(
    'pattern_id',
  )) as { pattern_id: string }[];
  return found.map(({ pattern_id }) => pattern_id);
}

async function listed(db: Knex, { id }: Connection, after: string): Promise<string[]> {
  const rows = (await db
    .withSchema('ledger')
    .table('listing')
    .where({ channel_account_id: id })
    .andWhere('pattern_id', '>', after)
    .orderBy('pattern_id')
    .limit(batch)
    .select('pattern_id')) as { pattern_id: string }[];
  return rows.map(({ pattern_id }) => pattern_id);
}
