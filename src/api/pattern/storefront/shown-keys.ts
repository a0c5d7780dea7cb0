import type { ShownKeys } from '../domain/present-page';
import type { CatalogueTables } from './catalogue-tables';
import type { Statement } from './list-sql';
import { name } from './sql-parts';

/** Reads the key under which each term is shown: a few hundred rows, which change when an editor replaces a term. */
export async function loadShownKeys(
  { terms, links }: CatalogueTables,
  rows: <Row>(statement: Statement) => Promise<Row[]>,
): Promise<ShownKeys> {
  const { table, from, to } = links.termReplacement;
  const sql = `
    select t.id, coalesce(by.key, t.key) as key
    from ${name(terms)} t
    left join ${name(table)} r on r.${name(from)} = t.id
    left join ${name(terms)} by on by.id = r.${name(to)}`;
  const found = await rows<{ id: number; key: string }>({ sql, values: [] });
  return new Map(found.map(({ id, key }) => [id, key]));
}
