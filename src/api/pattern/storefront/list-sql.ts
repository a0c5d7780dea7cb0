import type { CatalogueTables } from './catalogue-tables';
import type { CatalogueQuery } from './contract';
import { name, sqlParts } from './sql-parts';

export interface Statement {
  /** Places are `?`. */
  sql: string;
  values: unknown[];
  /** Planned once a connection under this name; only for statements of which there are few. */
  name?: string;
}

/** Ids of terms by facet: a pattern matches when it has one of each. */
export type WantedTerms = readonly (readonly number[])[];

const columns = [
  'id',
  'document_id',
  'slug',
  'locale',
  'title',
  'summary',
  'craft',
  'price_minor',
  'currency',
  'published_at',
]
  .map((column) => `p.${column}`)
  .join(', ');

const titleOrder = `p.title collate "und-x-icu"`;
const orders: Readonly<Record<CatalogueQuery['sort'], string>> = {
  title: `${titleOrder} asc, p.id asc`,
  '-title': `${titleOrder} desc, p.id desc`,
  price: 'p.price_minor asc, p.id asc',
  '-price': 'p.price_minor desc, p.id desc',
  '-published': 'p.published_at desc, p.id desc',
};

/**
 * One page of the catalogue and one row more, which tells whether there is a next page. The page is cut before
 * anything is joined to it.
 */
export function listSql(
  tables: CatalogueTables,
  query: CatalogueQuery & { locale: string },
  wanted: WantedTerms,
): Statement {
  const { from, values } = matching(tables, query, wanted);
  const order = orders[query.sort];
  const sql = `
    with p as materialized (select ${columns} ${from} order by ${order} limit ? offset ?)
    ${itemsOf(tables)} order by ${order}`;
  const isCommon = query.designer === undefined && query.collection === undefined && wanted.length === 0;
  return {
    sql,
    values: [...values, query.pageSize + 1, (query.page - 1) * query.pageSize],
    ...(isCommon ? { name: `catalogue ${query.craft === undefined ? 'all' : 'craft'} ${query.sort}` } : {}),
  };
}

/** The published pages of these patterns in one language, in no order. */
export function itemsSql(tables: CatalogueTables, patternIds: readonly string[], locale: string): Statement {
  const sql = `
    with p as materialized (
      select ${columns} from ${name(tables.patterns)} p
      where p.document_id = any(?) and p.locale = ? and p.published_at is not null
    ) ${itemsOf(tables)}`;
  return { sql, values: [patternIds, locale], name: 'catalogue items' };
}

/** What a list shows of each row of `p`. */
function itemsOf(tables: CatalogueTables): string {
  const parts = sqlParts(tables);
  const { terms } = tables.links;
  return `
    select p.document_id, p.slug, p.locale, p.title, p.summary, p.craft, p.price_minor, p.currency, p.published_at,
      d.name as designer_name, d.slug as designer_slug, v.label, v.released_at,
      ${parts.cover('p')} as cover,
      (select json_agg(pt.${name(terms.to)}) from ${name(terms.table)} pt where pt.${name(terms.from)} = p.id) as terms
    from p ${parts.designer('p')} ${parts.currentVersion('p')}`;
}

export function countSql(
  tables: CatalogueTables,
  query: CatalogueQuery & { locale: string },
  wanted: WantedTerms,
): Statement {
  const { from, values } = matching(tables, query, wanted);
  return { sql: `select count(*)::int as total ${from}`, values };
}

function matching(
  { patterns, designers, collections, links }: CatalogueTables,
  { craft, designer, collection, locale }: CatalogueQuery & { locale: string },
  wanted: WantedTerms,
): { from: string; values: unknown[] } {
  const conditions: [sql: string, value: unknown][] = [['p.locale = ?', locale]];
  if (craft !== undefined) conditions.push(['p.craft = ?', craft]);
  if (designer !== undefined) {
    const { table, from, to } = links.designer;
    conditions.push([
      `p.id in (select l.${name(from)} from ${name(table)} l join ${name(designers)} own on own.id = l.${name(to)} where own.slug = ?)`,
      designer,
    ]);
  }
  if (collection !== undefined) {
    const { table, from, to } = links.collectionPatterns;
    conditions.push([
      `p.id in (select l.${name(to)} from ${name(table)} l join ${name(collections)} c on c.id = l.${name(from)}
        where c.slug = ? and c.published_at is not null)`,
      collection,
    ]);
  }
  for (const ids of wanted) {
    const { table, from, to } = links.terms;
    conditions.push([
      `exists (select 1 from ${name(table)} l where l.${name(from)} = p.id and l.${name(to)} = any(?))`,
      ids,
    ]);
  }
  const where = conditions.map(([sql]) => sql).join(' and ');
  return {
    from: `from ${name(patterns)} p where p.published_at is not null and ${where}`,
    values: conditions.map(([, value]) => value),
  };
}
