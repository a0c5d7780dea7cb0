import type { CatalogueTables } from './catalogue-tables';
import type { Statement } from './list-sql';
import { name, sqlParts } from './sql-parts';

/** Everything that a pattern's page shows, in one statement and one row. */
export function pageSql(tables: CatalogueTables, slug: string, locale: string): Statement {
  const parts = sqlParts(tables);
  const { links, patternSeo, termParts, facetParts } = tables;
  const facetLink = links.termFacet;
  const facetReplacement = links.facetReplacement;
  const seo = `
    (select json_build_object('title', s.title, 'description', s.description)
      from ${name(patternSeo.table)} c join ${name(tables.seo)} s on s.id = c.${name(patternSeo.component)}
      where c.${name(patternSeo.owner)} = p.id and c.${name(patternSeo.field)} = 'seo' limit 1)`;
  const inLanguage = (words: string, column: string, link: typeof termParts, owner: string) => `
    (select w.${column} from ${name(link.table)} c ${lookUp(words, 'w', `id = c.${name(link.component)}`)}
      where c.${name(link.owner)} = ${owner}.id and c.${name(link.field)} = 'words' and w.locale = p.locale limit 1)`;
  const terms = `
    (select coalesce(json_agg(json_build_object(
        'facet', found.facet, 'facetName', found.facet_name, 'key', found.key, 'name', found.name)
        order by found.facet_position, found.position, found.key), '[]'::json)
      from (
        select distinct on (t.key) t.key, t.position, fa.key as facet, fa.position as facet_position,
          coalesce(${inLanguage(tables.facetWords, 'text', facetParts, 'fa')}, fa.name) as facet_name,
          coalesce(${inLanguage(tables.termWords, 'name', termParts, 't')}, t.name) as name
        from (select t.* ${parts.resolvedTerms('p')}) t
        ${lookUp(facetLink.table, 'tf', `${name(facetLink.from)} = t.id`)}
        left join ${name(facetReplacement.table)} fr on fr.${name(facetReplacement.from)} = tf.${name(facetLink.to)}
        ${lookUp(tables.facets, 'fa', `id = coalesce(fr.${name(facetReplacement.to)}, tf.${name(facetLink.to)})`)}
      ) found)`;
  const languages = `
    (select coalesce(json_agg(json_build_object('locale', o.locale, 'slug', o.slug) order by o.locale), '[]'::json)
      from ${name(tables.patterns)} o
      where o.document_id = p.document_id and o.published_at is not null and o.id <> p.id)`;
  return {
    name: 'catalogue page',
    sql: `
      select p.document_id, p.slug, p.locale, p.title, p.summary, p.description, p.craft, p.price_minor, p.currency,
        p.published_at, d.name as designer_name, d.slug as designer_slug, v.label, v.released_at,
        ${parts.cover('p')} as cover, ${parts.gallery('p')} as gallery, ${seo} as seo, ${terms} as terms,
        ${parts.openFrom('p')} as open_from, ${parts.licences('p')} as licences,
        ${versions} as versions, ${languages} as languages
      from ${name(tables.patterns)} p ${parts.designer('p')} ${parts.currentVersion('p')}
      where p.slug = ? and p.locale = ? and p.published_at is not null
      order by p.id limit 1`,
    values: [slug, locale],
  };
}

/** Joins by key, row by row: for the handful of rows of one page a scan of the small tables costs more. */
function lookUp(table: string, alias: string, condition: string): string {
  return `cross join lateral (select * from ${name(table)} x where x.${condition} offset 0) ${alias}`;
}

const releasedAt = `to_char(rv.released_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What was released and is not withdrawn, newest first; file names, hashes and vault keys are never selected. */
const versions = `
  (select coalesce(json_agg(json_build_object(
      'label', rv.label, 'isCurrent', st.state = 'released', 'releasedAt', ${releasedAt},
      'changelog', rv.changelog, 'errata', rv.errata,
      'files', (
        select coalesce(json_agg(json_build_object(
            'role', rf.role, 'format', rf.format, 'pageFormat', nullif(rf.page_format, ''),
            'language', nullif(rf.language, ''), 'bytes', rf.bytes)
            order by rf.role, rf.format, rf.page_format, rf.language), '[]'::json)
        from ledger.released_file rf where rf.released_version_id = rv.id))
      order by rv.major desc, rv.minor desc, rv.patch desc), '[]'::json)
    from ledger.released_version rv join ledger.released_standing st on st.released_version_id = rv.id
    where rv.pattern_id = p.document_id and st.state <> 'withdrawn')`;
