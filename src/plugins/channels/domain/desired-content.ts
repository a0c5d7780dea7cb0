import type { PublishedPattern, VersionOnSale } from '../../../api/pattern/contract';
import type { ListingContent, ListingDocument, Overrides } from '../contract';

export interface Site {
  /** Where the world reaches us, without a slash at the end. */
  publicUrl: string;
  /** Address of a pattern's page with {slug} and {locale}; empty where the shop has said none. */
  patternPage: string;
}

/**
 * What a channel should show of a pattern: its published page, the version on sale and what the operator says
 * differently there. Without a page or a version there is nothing to show, whatever anyone wants.
 */
export function desiredContent(
  {
    patternId,
    sku,
    wanted,
    overrides,
  }: { patternId: string; sku: string; wanted: boolean; overrides: Overrides },
  page: PublishedPattern | undefined,
  site: Site,
): ListingContent {
  const removed = (reason: 'not-wanted' | 'not-published' | 'no-version'): ListingContent => ({
    kind: 'removed',
    sku,
    patternId,
    reason,
  });
  if (!wanted) return removed('not-wanted');
  if (page === undefined) return removed('not-published');
  if (page.current === null) return removed('no-version');
  return {
    kind: 'listed',
    document: listingDocument(sku, { ...page, current: page.current }, overrides, site),
  };
}

export function listingDocument(
  sku: string,
  page: PublishedPattern & { current: VersionOnSale },
  overrides: Overrides,
  site: Site,
): ListingDocument {
  const { label, releasedAt, changelog, errata, files } = page.current;
  return {
    sku,
    patternId: page.patternId,
    locale: page.locale,
    title: overrides.title ?? page.title,
    summary: page.summary,
    description: overrides.description ?? page.description,
    craft: page.craft,
    tags: overrides.tags ?? page.terms,
    designer: page.designer,
    price: { minor: overrides.priceMinor ?? page.priceMinor, currency: page.currency },
    availability: overrides.availability ?? 'available',
    version: { label, releasedAt, changelog, errata },
    files: files.filter(({ role }) => role !== 'cover'),
    coverUrl: page.cover === null ? null : whole(page.cover.url, site.publicUrl),
    pageUrl: pageUrl(site.patternPage, page),
  };
}

/** Media of Strapi's own store are told from the root of the site, those of a bucket by whole addresses. */
function whole(url: string, publicUrl: string): string {
  return url.startsWith('/') ? `${publicUrl}${url}` : url;
}

function pageUrl(template: string, { slug, locale }: PublishedPattern): string | null {
  if (template === '') return null;
  return template
    .replaceAll('{slug}', encodeURIComponent(slug))
    .replaceAll('{locale}', encodeURIComponent(locale));
}
