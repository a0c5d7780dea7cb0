import type { Knex } from 'knex';
import { json } from '../../../kernel/ledger/rows';
import type { SoldPattern } from '../contract';
import type { CatalogueTables } from '../storefront/catalogue-tables';
import { name } from '../storefront/sql-parts';

interface PatternRow {
  documentId: string;
  slug: string | null;
  title: string;
  craft: string;
  isPublished: boolean;
  terms: Record<string, string[]> | null;
}

interface VersionRow {
  patternId: string;
  id: string;
  title: string;
  craft: string;
}

/**
 * What words stood for at a time: documentId or slug, in any language, also of what is published no more. A word that
 * stands for no pattern, or for several, is absent. One statement.
 */
export async function findSold(
  db: Knex,
  tables: CatalogueTables,
  words: readonly string[],
  at: Date,
): Promise<Map<string, SoldPattern>> {
  const asked = [...new Set(words)];
  const { rows: answer } = (await db.raw(statement(tables), { asked, at } as never)) as {
    rows: { patterns: unknown; versions: unknown }[];
  };
  const patterns = json<PatternRow[] | null>(answer[0]?.patterns) ?? [];
  const versions = new Map(
    (json<VersionRow[] | null>(answer[0]?.versions) ?? []).map((row) => [row.patternId, row]),
  );
  return new Map(
    asked.flatMap((word) => {
      const patternId = versions.has(word) ? word : documentOf(word, patterns);
      if (patternId === undefined) return [];
      const rows = patterns.filter(({ documentId }) => documentId === patternId);
      return [[word, sold(patternId, versions.get(patternId), rows)] as const];
    }),
  );
}

/** Of each pattern the version that was current then; for a sale before the first release, the first one. */
function statement(tables: CatalogueTables): string {
  const { terms, termFacet } = tables.links;
  return `with found as (
      select p.id, p.document_id, p.slug, p.title, p.craft, p.published_at is not null as is_published
      from ${name(tables.patterns)} p where p.document_id = any(:asked) or p.slug = any(:asked)
    ), version as (
      select distinct on (version.pattern_id) version.pattern_id, version.id, version.title, version.craft
      from ledger.released_version version
      join ledger.released_standing standing on standing.released_version_id = version.id
      where version.pattern_id = any(array(select document_id from found union select unnest(:asked::text[])))
      order by version.pattern_id,
        (standing.state = 'withdrawn' and standing.since <= :at),
        (version.released_at <= :at) desc,
        abs(extract(epoch from version.released_at - :at))
    )
    select
      (select json_agg(json_build_object('documentId', f.document_id, 'slug', f.slug, 'title', f.title,
          'craft', f.craft, 'isPublished', f.is_published, 'terms', (
            select json_object_agg(facet, keys) from (
              select fa.key as facet, json_agg(t.key order by t.key) as keys
              from ${name(terms.table)} pt
              join ${name(tables.terms)} t on t.id = pt.${name(terms.to)}
              join ${name(termFacet.table)} tf on tf.${name(termFacet.from)} = t.id
              join ${name(tables.facets)} fa on fa.id = tf.${name(termFacet.to)}
              where pt.${name(terms.from)} = f.id group by fa.key) of_facet))
        order by f.id) from found f) as patterns,
      (select json_agg(json_build_object('patternId', pattern_id, 'id', id, 'title', title, 'craft', craft))
        from version) as versions`;
}

/** The one document that a word names; a slug of a published pattern goes before one of a draft. */
function documentOf(word: string, rows: readonly PatternRow[]): string | undefined {
  const ways = [
    rows.filter(({ documentId }) => documentId === word),
    rows.filter(({ slug, isPublished }) => slug === word && isPublished),
    rows.filter(({ slug }) => slug === word),
  ];
  const documents = new Set(ways.find((way) => way.length > 0)?.map(({ documentId }) => documentId));
  return documents.size === 1 ? [...documents][0] : undefined;
}

function sold(patternId: string, version: VersionRow | undefined, rows: readonly PatternRow[]): SoldPattern {
  const row = rows.find(({ isPublished }) => isPublished) ?? rows[0];
  return {
    patternId,
    title: version?.title ?? row?.title ?? '',
    releasedVersionId: version?.id ?? null,
    category: { craft: version?.craft ?? row?.craft ?? '', terms: row?.terms ?? {} },
  };
}
