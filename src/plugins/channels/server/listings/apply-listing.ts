import { claim, type Outcome } from '../../../../kernel/claims/claim';
import type { Trx } from '../../../../kernel/ledger/transaction';
import type { ApplyOutcome } from '../../contract';
import { attemptEnd } from '../../domain/attempt-end';
import { listingState } from '../../domain/listing-state';
import type { ChannelTools } from '../channel-tools';
import { closeCall, openCall, outcomeOfClaim, type OpenCall } from './calls';
import { lease, release } from './lease';
import { applyListingJob } from './listing-jobs';
import { listingProblems } from './listing-problems';
import { findListing, type Listing } from './listing-rows';
import { factsOf, writeListing } from './write-listing';

/** When a job finds that another one speaks for its listing, it comes back after so many seconds. */
const comeBackSeconds = 2;

/**
 * Brings what a channel should show of a listing there, under a claim. One job at a time speaks for a listing, and it
 * sends what is desired when it begins: so an older content never follows a newer one.
 * @throws Error when it has to be tried again, so that the queue does
 */
export async function applyListing(tools: ChannelTools, listingId: string, jobId: string): Promise<void> {
  const { transaction, adapters } = tools;
  const begun = await transaction((trx) => begin(tools, trx, listingId, jobId));
  if (begun === undefined) return;
  const { call, listing } = begun;
  let told: ApplyOutcome | undefined;
  const claimed = await claim(
    { transaction, table: 'channel_call', id: call.change.id, unknown: 'repeat' },
    async (): Promise<Outcome> => {
      told = attemptEnd(await adapters[listing.connection.kind].apply(call.change), call.attempt);
      return told;
    },
  );
  const outcome = told ?? outcomeOfClaim(claimed);
  await transaction(async (trx) => {
    if (outcome !== undefined) await closeCall(tools, trx, listingId, call.change, outcome);
    await release(trx, listingId, jobId);
  });
  if (outcome?.kind === 'later' || outcome?.kind === 'lost')
    throw new Error(`The channel is told ${outcome.kind}: ${outcome.reason}`);
}

async function begin(
  tools: ChannelTools,
  trx: Trx,
  listingId: string,
  jobId: string,
): Promise<{ call: OpenCall; listing: Listing } | undefined> {
  const found = await findListing(trx, listingId, { forUpdate: true });
  if (found === undefined || found.connection.state === 'paused') return undefined;
  // What a channel takes may have changed since the listing was looked at.
  const problems = await listingProblems(tools, trx, found.connection, found.desired);
  const listing = { ...found, problems };
  if (listing.leasedBy !== null && listing.leasedBy !== jobId) {
    await tools.jobs.enqueue(trx, applyListingJob, { listingId }, { afterSeconds: comeBackSeconds });
    return undefined;
  }
  const facts = factsOf(tools, listing);
  const state = listingState(facts);
  if (!facts.automatic || (state !== 'waiting' && state !== 'sending')) {
    await writeListing(tools, trx, found, listing);
    return undefined;
  }
  await lease(trx, listingId, jobId);
  const call = await openCall(trx, listing, 'system');
  await writeListing(tools, trx, listing, {
    ...listing,
    call: { id: call.change.id, state: 'sending' },
  });
  return { call, listing };
}
