import { crafts } from '../contract';

/** A pattern's page as it would be published: stored values overlaid by submitted ones. */
export type Page = Readonly<Record<string, unknown>>;

/** The least that a page needs to be shown to buyers, by attribute; each says when it is there. */
const minimum: Readonly<Record<string, (value: unknown) => boolean>> = {
  title: isText,
  slug: isText,
  craft: (value) => crafts.some((craft) => craft === value),
  priceMinor: (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0,
  currency: (value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value),
};

/** Names the attributes that keep a page from being published; empty when it may be. */
export function missingForPublishing(page: Page): string[] {
  return Object.entries(minimum)
    .filter(([name, isThere]) => !isThere(page[name]))
    .map(([name]) => name);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
