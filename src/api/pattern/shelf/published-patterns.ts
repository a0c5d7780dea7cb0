import type { Knex } from 'knex';
import { json } from '../../../kernel/ledger/rows';
import type { Craft, PublicPicture, PublishedPattern, VersionOnSale } from '../contract';
import { inLanguage } from '../domain/present-page';
import type { CatalogueTables } from '../storefront/catalogue-tables';
import { name, sqlParts } from '../storefront/sql-parts';

interface Row {
  document_id: string;
  locale: string;
  slug: string;
  title: string;
  summary: string | null;
  description: string | null;
  craft: Craft;
  price_minor: number;
  currency: string;
  designer: string | null;
  cover: PublicPicture | null;
  terms: string[];
  released_version_id: string | null;
  label: string | null;
  released_at: Date | null;
  changelog: unknown;
  errata: unknown;
  files: VersionOnSale['files'];
}

/** The published pages of patterns in one language, in the order of their ids. */
export async function publishedPatterns(
  db: Knex,
  tables: CatalogueTables,
  patternIds: readonly string[],
  locale: string,
): Promise<PublishedPattern[]> {
  if (patternIds.length === 0) return [];
  const { rows } = (await db.raw(sql(tables), [locale, [...patternIds]] as never)) as { rows: Row[] };
  return rows.map(present);
}

function present(row: Row): PublishedPattern {
  return {
    patternId: row.document_id,
    locale: row.locale,
    slug: row.slug,
    title: row.title,
    summary: row.summary ?? '',
    description: row.description ?? '',
    craft: row.craft,
    priceMinor: row.price_minor,
    currency: row.currency,
    designer: row.designer,
    cover: row.cover && pictureOf(row.cover),
    terms: row.terms,
    current: current(row),
  };
}

function pictureOf({ url, thumbnail, alternativeText }: PublicPicture): PublicPicture {
  return { url, thumbnail, alternativeText };
}

function current(row: Row): VersionOnSale | null {
  const { released_version_id: releasedVersionId, label, released_at: releasedAt, files } = row;
  if (releasedVersionId === null || label === null || releasedAt === null) return null;
  const changelog = json<{ locale: string; text: string }[]>(row.changelog);
  return {
    releasedVersionId,
    label,
    releasedAt: releasedAt.toISOString(),
    changelog: inLanguage(changelog, row.locale),
    errata: json<unknown[]>(row.errata).length,
    files,
  };
}

function sql(tables: CatalogueTables): string {
  const parts = sqlParts(tables);
  const { termParts } = tables;
  return `
    select p.document_id, p.locale, p.slug, p.title, p.summary, p.description, p.craft, p.price_minor, p.currency,
      d.name as designer, v.id as released_version_id, v.label, v.released_at, v.changelog, v.errata,
      ${parts.cover('p')} as cover,
      (select coalesce(json_agg(found.name order by found.position, found.name), '[]'::json) from (
        select coalesce((
            select w.name from ${name(termParts.table)} c
            join ${name(tables.termWords)} w on w.id = c.${name(termParts.component)} and w.locale = p.locale
            where c.${name(termParts.owner)} = t.id and c.${name(termParts.field)} = 'words' limit 1), t.name) as name,
          min(t.position) as position
        ${parts.resolvedTerms('p')} group by 1) found) as terms,
      (select coalesce(json_agg(json_build_object(
          'role', rf.role, 'format', rf.format, 'pageFormat', rf.page_format, 'language', rf.language, 'bytes', rf.bytes)
          order by rf.role, rf.format, rf.page_format, rf.language), '[]'::json)
        from ledger.released_file rf where rf.released_version_id = v.id) as files
    from ${name(tables.patterns)} p ${parts.designer('p')} ${parts.currentVersion('p')}
    where p.published_at is not null and p.locale = ? and p.document_id = any(?)
    order by p.document_id`;
}
