import type { Trx } from '../../../../kernel/ledger/transaction';
import { contentHash } from '../../domain/canonical-json';
import { listingState, type ListingFacts } from '../../domain/listing-state';
import type { ListingContent, Problem } from '../../contract';
import type { ChannelTools } from '../channel-tools';
import type { Listing } from './listing-rows';

export function factsOf({ adapters }: Pick<ChannelTools, 'adapters'>, listing: Listing): ListingFacts {
  const { kind, config } = listing.connection;
  return {
    wanted: listing.wanted,
    desired: listing.desired,
    desiredHash: listing.desiredHash,
    served: listing.served,
    servedHash: listing.servedHash,
    problems: listing.problems,
    call: listing.call?.state ?? null,
    automatic: adapters[kind].capabilities(config).automatic,
  };
}

/** The listing with what is desired now; another content makes another revision, which no call has brought yet. */
export function withDesired(listing: Listing, desired: ListingContent, problems: Problem[]): Listing {
  const desiredHash = contentHash(desired);
  if (desiredHash === listing.desiredHash) return { ...listing, problems };
  return { ...listing, desired, desiredHash, problems, revision: listing.revision + 1, call: null };
}

/** Keeps a listing as it is now, with the state that follows. */
export async function writeListing(
  tools: Pick<ChannelTools, 'adapters'>,
  trx: Trx,
  before: Listing,
  after: Listing,
): Promise<Listing> {
  const state = listingState(factsOf(tools, after));
  const isChanged = after.revision !== before.revision;
  await trx
    .withSchema('ledger')
    .table('listing')
    .where({ id: after.id })
    .update({
      wanted: after.wanted,
      overrides: JSON.stringify(after.overrides),
      desired: JSON.stringify(after.desired),
      desired_hash: after.desiredHash,
      problems: JSON.stringify(after.problems),
      revision: after.revision,
      served: after.served === null ? null : JSON.stringify(after.served),
      served_hash: after.servedHash,
      served_revision: after.servedRevision,
      served_at: after.servedAt,
      external_id: after.externalId,
      external_url: after.externalUrl,
      state,
      ...(isChanged ? { changed_at: trx.fn.now() } : {}),
      ...(state === before.state ? {} : { state_since: trx.fn.now() }),
    });
  return { ...after, state };
}
