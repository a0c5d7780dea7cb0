import type { PublishedPattern } from '../../../api/pattern/contract';
import type { ListingDocument } from '../contract';
import { listingDocument, type Site } from './desired-content';

export const site: Site = { publicUrl: 'https://shop.example', patternPage: 'https://shop.example/p/{slug}' };

export const publishedPattern: PublishedPattern & { current: NonNullable<PublishedPattern['current']> } = {
  patternId: 'abc123',
  locale: 'en',
  slug: 'rosalie-skirt',
  title: 'Rosalie skirt',
  summary: 'A half-circle skirt.',
  description: 'A **half-circle** skirt with [pockets](https://shop.example/pockets).',
  craft: 'sewing',
  priceMinor: 950,
  currency: 'EUR',
  designer: 'Ada Maker',
  cover: { url: '/uploads/rosalie.png', thumbnail: null, alternativeText: null },
  terms: ['skirt', 'easy'],
  current: {
    releasedVersionId: 'v1',
    label: '1.1.0',
    releasedAt: '2026-11-20T10:00:00.000Z',
    changelog: 'Pockets are deeper.',
    errata: 1,
    files: [
      { role: 'instructions', format: 'pdf', pageFormat: 'A4', language: 'en', bytes: 1_000_000 },
      { role: 'cut-file', format: 'svg', pageFormat: '', language: '', bytes: 200_000 },
      { role: 'cover', format: 'png', pageFormat: '', language: '', bytes: 90_000 },
    ],
  },
};

/** A listing to which no platform objects, but for what `change` says. */
export function goodDocument(change: Partial<ListingDocument> = {}): ListingDocument {
  return { ...listingDocument('sku-1', publishedPattern, {}, site), ...change };
}
