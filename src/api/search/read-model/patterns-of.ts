import type { Knex } from 'knex';
import type { CatalogueTables } from '../../pattern/storefront/catalogue-tables';
import { name } from '../../pattern/storefront/sql-parts';

/** Published patterns that a designer has, or had when the read model last looked. */
export async function patternsOfDesigner(
  db: Knex,
  { patterns, designers, links }: CatalogueTables,
  designerId: string,
): Promise<string[]> {
  const { table, from, to } = links.designer;
  return ids(
    db,
    `select p.document_id as id from ${name(patterns)} p
      join ${name(table)} l on l.${name(from)} = p.id join ${name(designers)} d on d.id = l.${name(to)}
      where d.document_id = ? and p.published_at is not null
    union select pattern_id from ledger.search_pattern where designer_id = ?`,
    [designerId, designerId],
  );
}

/** Published patterns that link a term, or one that it replaces. */
export async function patternsOfTerm(
  db: Knex,
  { patterns, terms, links }: CatalogueTables,
  termId: string,
): Promise<string[]> {
  const replaced = links.termReplacement;
  return ids(
    db,
    `with meant as (
      select t.id from ${name(terms)} t where t.document_id = ?
      union select r.${name(replaced.from)} from ${name(replaced.table)} r
        join ${name(terms)} t on t.id = r.${name(replaced.to)} where t.document_id = ?
    )
    select distinct p.document_id as id from ${name(patterns)} p
    join ${name(links.terms.table)} l on l.${name(links.terms.from)} = p.id
    join meant on meant.id = l.${name(links.terms.to)}
    where p.published_at is not null`,
    [termId, termId],
  );
}

async function ids(db: Knex, sql: string, values: string[]): Promise<string[]> {
  const { rows } = (await db.raw(sql, values)) as { rows: { id: string }[] };
  return rows.map(({ id }) => id).sort();
}
