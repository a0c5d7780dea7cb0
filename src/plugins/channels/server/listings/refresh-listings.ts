import type { Trx } from '../../../../kernel/ledger/transaction';
import type { PublishedPattern } from '../../../../api/pattern/contract';
import { desiredContent, type Site } from '../../domain/desired-content';
import { isToSend } from '../../domain/listing-state';
import type { ChannelTools } from '../channel-tools';
import { applyListingJob } from './listing-jobs';
import { listingProblems } from './listing-problems';
import { loadListings, type Listing } from './listing-rows';
import { factsOf, withDesired, writeListing } from './write-listing';

/**
 * Decides anew what channels should show of patterns, and orders what has to be sent. The rows are locked before the
 * pages are read, so of two at once the later one has read the later page. `again` also orders what waits already.
 */
export async function refreshListings(
  tools: ChannelTools,
  trx: Trx,
  site: Site,
  wanted: { patternIds: readonly string[]; again?: boolean },
): Promise<void> {
  const where = { sql: 'l.pattern_id = any(?)', values: [wanted.patternIds] };
  const listings = await loadListings(trx, where, { forUpdate: true });
  const byLocale = Map.groupBy(listings, ({ connection }) => connection.config.locale);
  for (const [locale, group] of byLocale) {
    const ids = [...new Set(group.map(({ patternId }) => patternId))];
    const pages = new Map(
      (await tools.shelf.published(ids, locale, trx)).map((page) => [page.patternId, page]),
    );
    for (const listing of group) {
      const after = await refresh(tools, trx, site, listing, pages.get(listing.patternId));
      const isNew = after.revision !== listing.revision || wanted.again === true;
      if (isNew && after.connection.state === 'active' && isToSend(factsOf(tools, after)))
        await tools.jobs.enqueue(trx, applyListingJob, { listingId: after.id });
    }
  }
}

async function refresh(
  tools: ChannelTools,
  trx: Trx,
  site: Site,
  listing: Listing,
  page: PublishedPattern | undefined,
): Promise<Listing> {
  const desired = desiredContent(listing, page, site);
  const problems = await listingProblems(tools, trx, listing.connection, desired);
  return writeListing(tools, trx, listing, withDesired(listing, desired, problems));
}
