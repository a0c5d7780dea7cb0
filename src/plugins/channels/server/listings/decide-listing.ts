import { DomainError } from '../../../../kernel/errors/domain-error';
import { audit } from '../../../../kernel/ledger/audit';
import type { Overrides } from '../../contract';
import type { ChannelTools } from '../channel-tools';
import { findConnection } from '../connections/connection-rows';
import { loadListings } from './listing-rows';
import { makeListings } from './make-listings';
import { refreshListings } from './refresh-listings';

/**
 * The operator decides whether a pattern is on a channel, and what is said differently there.
 * @throws DomainError `channels/unknown-connection`, `channels/unknown-pattern`
 */
export async function decideListing(
  tools: ChannelTools,
  about: { key: string; patternId: string },
  { wanted, overrides }: { wanted: boolean; overrides: Overrides },
  actor: string,
): Promise<void> {
  const { key, patternId } = about;
  const site = await tools.site();
  await assertPattern(tools, patternId);
  await tools.transaction(async (trx) => {
    const { id } = await findConnection(trx, key);
    await makeListings(trx, id, [patternId], wanted);
    // All of the pattern's listings, in the order in which everybody locks them.
    await loadListings(trx, { sql: 'l.pattern_id = ?', values: [patternId] }, { forUpdate: true });
    await trx
      .withSchema('ledger')
      .table('listing')
      .where({ channel_account_id: id, pattern_id: patternId })
      .update({ wanted, overrides: JSON.stringify(overrides) });
    await audit(trx, {
      actor,
      action: wanted ? 'listing.wanted' : 'listing.taken-off',
      subject: `pattern:${patternId}`,
      details: { connection: key, overridden: Object.keys(overrides) },
    });
    await refreshListings(tools, trx, site, { patternIds: [patternId] });
  });
}

/** @throws DomainError `channels/unknown-pattern` */
export async function assertPattern(tools: ChannelTools, patternId: string): Promise<string> {
  const among = { isIn: true, sql: 'select ?::text', values: [patternId] };
  const [pattern] = (await tools.shelf.list({ among, limit: 1 })).patterns;
  if (pattern === undefined)
    throw new DomainError('channels/unknown-pattern', 'There is no such pattern.', { kind: 'missing' });
  return pattern.title;
}
