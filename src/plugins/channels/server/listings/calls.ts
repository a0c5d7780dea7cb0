import { newId } from '../../../../kernel/ids/ids';
import type { claim } from '../../../../kernel/claims/claim';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { json } from '../../../../kernel/ledger/rows';
import {
  listingFailed,
  listingServed,
  type ApplyOutcome,
  type ListingChange,
  type ListingContent,
  type Operation,
} from '../../contract';
import { contentHash } from '../../domain/canonical-json';
import { afterArrival, isNewer } from '../../domain/served-content';
import type { ChannelTools } from '../channel-tools';
import { findListing, type Listing } from './listing-rows';
import { writeListing } from './write-listing';

interface CallRow {
  id: string;
  operation: Operation;
  revision: number;
  request: unknown;
  attempts: number;
  created_at: Date;
}

export interface OpenCall {
  change: ListingChange;
  /** This try among those since a person last asked for one, from 1. */
  attempt: number;
}

const calls = (trx: Trx) => trx.withSchema('ledger').table('channel_call');

/**
 * The call that brings what is desired now: the one that was begun, or a new one. What was on its way before is
 * overtaken: it is never sent again.
 */
export async function openCall(trx: Trx, listing: Listing, actor: string): Promise<OpenCall> {
  await calls(trx)
    .where({ listing_id: listing.id })
    .andWhere('revision', '<', listing.revision)
    .whereIn('state', ['ready', 'sending', 'unknown'])
    .update({ state: 'superseded', state_since: trx.fn.now() });
  const operation: Operation = listing.desired.kind === 'listed' ? 'update' : 'remove';
  await calls(trx)
    .insert({
      id: newId(),
      channel_account_id: listing.connection.id,
      listing_id: listing.id,
      operation,
      dedupe_key: `${listing.id}:${listing.revision}:${operation}:${listing.desiredHash}`,
      revision: listing.revision,
      request: JSON.stringify(listing.desired),
      actor,
    })
    .onConflict('dedupe_key')
    .ignore();
  const [row] = (await calls(trx)
    .where({ listing_id: listing.id, revision: listing.revision })
    .update({ attempts: trx.raw('attempts + 1') })
    .returning(['id', 'operation', 'revision', 'request', 'attempts', 'created_at'])) as CallRow[];
  if (row === undefined) throw new Error(`Listing ${listing.id} has no call`);
  const { id, key, config, outgoing } = listing.connection;
  return {
    attempt: row.attempts,
    change: {
      id: row.id,
      connection: { id, key, config, outgoing },
      revision: row.revision,
      operation: row.operation,
      content: json<ListingContent>(row.request),
      at: row.created_at,
    },
  };
}

/** Writes down how a call went, and what the channel shows now. An older content never replaces a newer one. */
export async function closeCall(
  tools: Pick<ChannelTools, 'adapters' | 'events' | 'clock'>,
  trx: Trx,
  listingId: string,
  { id, revision, operation, content, byHand }: ListingChange,
  outcome: ApplyOutcome,
): Promise<Listing | undefined> {
  const reason = 'reason' in outcome ? outcome.reason : null;
  await calls(trx)
    .where({ id })
    .update({ last_error: reason, status: outcome.status ?? null });
  const before = await findListing(trx, listingId, { forUpdate: true });
  if (before === undefined) return undefined;
  const { patternId } = before;
  if (outcome.kind === 'failed') await tools.events.publish(trx, listingFailed, { listingId, patternId });
  const told = { content, revision };
  const shown = { content: before.served, revision: before.servedRevision };
  if (outcome.kind !== 'sent' || !isNewer(shown, told)) return writeListing(tools, trx, before, before);
  await tools.events.publish(trx, listingServed, { listingId, patternId, operation });
  const served = afterArrival(shown, told);
  return writeListing(tools, trx, before, {
    ...before,
    served: served.content,
    servedHash: served.content === null ? null : contentHash(served.content),
    servedRevision: served.revision,
    servedAt: tools.clock.now(),
    externalId: byHand?.externalId ?? before.externalId,
    externalUrl: byHand?.url ?? before.externalUrl,
  });
}

/**
 * What a claim says where no adapter spoke: a throw counts as lost, and a call found sent was theirs before we died;
 * what it means is written down now.
 */
export function outcomeOfClaim(claimed: Awaited<ReturnType<typeof claim>>): ApplyOutcome | undefined {
  if (claimed.kind === 'lost') return { kind: 'lost', reason: claimed.reason };
  return claimed.kind === 'skipped' && claimed.state === 'sent' ? { kind: 'sent' } : undefined;
}
