import { claim } from '../../../../kernel/claims/claim';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { audit } from '../../../../kernel/ledger/audit';
import type { Trx } from '../../../../kernel/ledger/transaction';
import type { ApplyOutcome, ListingChange } from '../../contract';
import { listingState } from '../../domain/listing-state';
import type { ChannelTools } from '../channel-tools';
import { closeCall, openCall, outcomeOfClaim } from './calls';
import { applyListingJob } from './listing-jobs';
import { findListing, type Listing } from './listing-rows';
import { factsOf, writeListing } from './write-listing';

/**
 * Sends again what has failed, under the same id: a receiver that had it all along knows it.
 * @throws DomainError `channels/unknown-listing`, `channels/nothing-failed`
 */
export function tryAgain(tools: ChannelTools, listingId: string, actor: string): Promise<void> {
  return tools.transaction(async (trx) => {
    const listing = await lockListing(trx, listingId);
    if (listing.state !== 'failed' || listing.call === null)
      throw new DomainError('channels/nothing-failed', 'Nothing has failed here.', { kind: 'conflict' });
    const { id } = listing.call;
    await trx
      .withSchema('ledger')
      .table('channel_call')
      .where({ id })
      .update({ state: 'ready', state_since: trx.fn.now(), attempts: 0 });
    await writeListing(tools, trx, listing, { ...listing, call: { id, state: 'ready' } });
    await audit(trx, { actor, action: 'listing.tried-again', subject: `listing:${listingId}` });
    await tools.jobs.enqueue(trx, applyListingJob, { listingId });
  });
}

/**
 * A person has changed the listing in the shop as the pack of this revision says.
 * @throws DomainError `channels/unknown-listing`, `channels/not-by-hand`, `channels/changed-meanwhile`,
 * `channels/nothing-to-do`
 */
export async function markDone(
  tools: ChannelTools,
  listingId: string,
  { revision, externalId, url }: { revision: number; externalId: string | null; url: string | null },
  actor: string,
): Promise<void> {
  const { transaction, adapters } = tools;
  const byHand = { externalId, url };
  const { kind, change } = await transaction(async (trx) => {
    const listing = await lockListing(trx, listingId);
    assertDoable(tools, listing, revision);
    const call = await openCall(trx, listing, actor);
    const details = { connection: listing.connection.key, revision };
    await audit(trx, { actor, action: 'listing.done-by-hand', subject: `listing:${listingId}`, details });
    return { kind: listing.connection.kind, change: { ...call.change, byHand } satisfies ListingChange };
  });
  let told: ApplyOutcome | undefined;
  const claimed = await claim(
    { transaction, table: 'channel_call', id: change.id, unknown: 'repeat' },
    async () => (told = await adapters[kind].apply(change)),
  );
  const outcome = told ?? outcomeOfClaim(claimed);
  if (outcome !== undefined) await transaction((trx) => closeCall(tools, trx, listingId, change, outcome));
}

function assertDoable(tools: ChannelTools, listing: Listing, revision: number): void {
  const facts = factsOf(tools, listing);
  if (facts.automatic)
    throw new DomainError('channels/not-by-hand', 'This channel is changed by Selvedge itself.', {
      kind: 'conflict',
    });
  if (listing.revision !== revision)
    throw new DomainError('channels/changed-meanwhile', 'The pattern has changed since. Load it again.', {
      kind: 'conflict',
      details: { revision: listing.revision },
    });
  const isEmpty = listing.desired.kind === 'removed' && listing.served?.kind !== 'listed';
  if (isEmpty || listingState(facts) === 'current')
    throw new DomainError('channels/nothing-to-do', 'The shop shows what it should already.', {
      kind: 'conflict',
    });
}

/** @throws DomainError `channels/unknown-listing` */
async function lockListing(trx: Trx, listingId: string): Promise<Listing> {
  const listing = await findListing(trx, listingId, { forUpdate: true });
  if (listing === undefined) throw unknownListing();
  return listing;
}

export function unknownListing(): DomainError {
  return new DomainError('channels/unknown-listing', 'There is no such listing.', { kind: 'missing' });
}
