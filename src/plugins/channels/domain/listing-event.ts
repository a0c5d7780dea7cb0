import type { ListingChange, ListingEvent } from '../contract';

/** The body of a change's signed event; a repetition says the very same. */
export function listingEvent({ connection, revision, content, at }: ListingChange): ListingEvent {
  const timestamp = at.toISOString();
  const about = { connection: connection.key, revision };
  if (content.kind === 'listed')
    return { type: 'listing.updated', timestamp, data: { ...about, listing: content.document } };
  const { sku, patternId, reason } = content;
  return { type: 'listing.removed', timestamp, data: { ...about, listing: { sku, patternId, reason } } };
}
