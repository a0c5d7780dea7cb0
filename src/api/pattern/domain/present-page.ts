import { inLocale } from '../../../kernel/pages/localised';
import type { Licence } from '../contract';
import type { CatalogueItem, CataloguePage, PublicVersion } from '../storefront/contract';

/** A row of the list's statement. */
export interface ListRow {
  document_id: string;
  slug: string;
  locale: string;
  title: string;
  summary: string | null;
  craft: CatalogueItem['craft'];
  price_minor: number;
  currency: string;
  published_at: Date;
  designer_name: string | null;
  designer_slug: string | null;
  label: string | null;
  released_at: Date | null;
  cover: CatalogueItem['cover'];
  /** Row ids of terms, replaced ones too. */
  terms: number[] | null;
}

interface Words {
  locale: string;
  text: string;
}

type StoredErratum = Omit<PublicVersion['errata'][number], 'words'> & { words?: Words[] | null };

interface StoredVersion extends Omit<PublicVersion, 'changelog' | 'errata'> {
  changelog: Words[];
  errata: StoredErratum[];
}

interface StoredLicence {
  licence: Licence;
  priceMinor: number;
  words: Words[];
}

export interface PageRow extends Omit<ListRow, 'terms'> {
  description: string | null;
  open_from: number | null;
  licences: StoredLicence[];
  gallery: CataloguePage['gallery'];
  terms: CataloguePage['terms'];
  seo: CataloguePage['seo'];
  versions: StoredVersion[];
  languages: CataloguePage['languages'];
}

/** The key under which each term is shown: its own, or that of its replacement. */
export type ShownKeys = ReadonlyMap<number, string>;

/** What the public sees of a pattern in a list: named fields and nothing that a row may carry besides. */
export function presentItem(row: ListRow, keys: ShownKeys): CatalogueItem {
  const shown = (row.terms ?? []).map((id) => keys.get(id)).filter((key) => key !== undefined);
  return { ...presentShared(row), terms: [...new Set(shown)].sort() };
}

export function presentPage(row: PageRow): CataloguePage {
  return {
    ...presentShared(row),
    description: row.description,
    payWhatYouWant: row.open_from === null ? null : { minimumMinor: row.open_from },
    licences: row.licences.map(({ licence, priceMinor: minor, words }) => ({
      licence,
      price: { minor, currency: row.currency },
      words: inLanguage(words, row.locale),
    })),
    gallery: row.gallery,
    terms: row.terms,
    seo: row.seo,
    versions: row.versions.map((version) => presentVersion(version, row.locale)),
    languages: row.languages,
  };
}

function presentShared(row: Omit<ListRow, 'terms'>): Omit<CatalogueItem, 'terms'> {
  const {
    document_id: documentId,
    slug,
    locale,
    title,
    summary,
    craft,
    price_minor: minor,
    currency,
    cover,
  } = row;
  return {
    documentId,
    slug,
    locale,
    title,
    summary,
    craft,
    price: { minor, currency },
    designer:
      row.designer_name === null || row.designer_slug === null
        ? null
        : { name: row.designer_name, slug: row.designer_slug },
    cover,
    currentVersion:
      row.label === null || row.released_at === null
        ? null
        : { label: row.label, releasedAt: row.released_at.toISOString() },
    publishedAt: row.published_at.toISOString(),
  };
}

function presentVersion(
  { label, isCurrent, releasedAt, changelog, errata, files }: StoredVersion,
  locale: string,
): PublicVersion {
  return {
    label,
    isCurrent,
    releasedAt,
    changelog: inLanguage(changelog, locale),
    errata: errata.map(({ place, page, sizes, was, now, severity, words }) => ({
      place,
      page: page ?? null,
      sizes: sizes ?? null,
      was: was ?? null,
      now,
      severity,
      words: inLanguage(words ?? [], locale),
    })),
    files,
  };
}

/** As `inLocale`; null where there are no words. */
export function inLanguage(words: readonly Words[], locale: string): string | null {
  return inLocale(words, locale) ?? null;
}
