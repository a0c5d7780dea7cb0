import type { Knex } from 'knex';
import type { PublicPicture, ShelfSearch, ShelvedPattern } from '../contract';
import type { CatalogueTables } from '../storefront/catalogue-tables';
import { name, sqlParts } from '../storefront/sql-parts';

interface Row {
  document_id: string;
  title: string;
  cover: PublicPicture | null;
  is_published: boolean;
  label: string | null;
}

/** Patterns by title, each once in whatever language it was begun first, by keyset. */
export async function listShelf(
  db: Knex,
  tables: CatalogueTables,
  { text, among, after, limit }: ShelfSearch,
): Promise<{ patterns: ShelvedPattern[]; after: string | null }> {
  const patterns = name(tables.patterns);
  const parts = sqlParts(tables);
  const conditions: [sql: string, values: readonly (string | number)[]][] = [];
  if (text !== undefined)
    conditions.push([
      `p.document_id in (select o.document_id from ${patterns} o where o.title ilike ?)`,
      [`%${text.replace(/[\\%_]/g, '\\$&')}%`],
    ]);
  if (among !== undefined)
    conditions.push([`p.document_id ${among.isIn ? 'in' : 'not in'} (${among.sql})`, among.values]);
  const keyset =
    after === undefined
      ? ''
      : `where (lower(p.title), p.document_id) >
          (select lower(o.title), o.document_id from ${patterns} o
            where o.document_id = ? and o.published_at is null order by o.id limit 1)`;
  const { rows } = (await db.raw(
    `with own as (
       select distinct on (p.document_id) p.id, p.document_id, p.title from ${patterns} p
       where p.published_at is null ${conditions.map(([sql]) => `and ${sql}`).join(' ')}
       order by p.document_id, p.id
     ), page as (
       select * from own p ${keyset} order by lower(p.title), p.document_id limit ?
     )
     select p.document_id, p.title, ${parts.cover('p')} as cover, v.label,
       exists (select 1 from ${patterns} o where o.document_id = p.document_id and o.published_at is not null) as is_published
     from page p ${parts.currentVersion('p')}
     order by lower(p.title), p.document_id`,
    [
      ...conditions.flatMap(([, values]) => values),
      ...(after === undefined ? [] : [after]),
      limit + 1,
    ] as never,
  )) as { rows: Row[] };
  const found = rows.slice(0, limit).map(present);
  return { patterns: found, after: rows.length > limit ? (found.at(-1)?.patternId ?? null) : null };
}

function present({ document_id: patternId, title, cover, is_published, label }: Row): ShelvedPattern {
  return { patternId, title, cover, isPublished: is_published, currentLabel: label };
}
