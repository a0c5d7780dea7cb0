import { DomainError } from '../../../kernel/errors/domain-error';
import type { CatalogueTables } from './catalogue-tables';
import type { Statement, WantedTerms } from './list-sql';
import { name } from './sql-parts';

interface TermRow {
  asked: string;
  facet: number | null;
  id: number;
}

/**
 * The terms that answer to these keys, by facet: a replaced key means its replacement, and a term means also
 * those that it replaced, because patterns keep their old links.
 * @throws DomainError `catalogue/unknown-term` naming the keys
 */
export async function wantedTerms(
  { terms, links }: CatalogueTables,
  keys: readonly string[],
  rows: <Row>(statement: Statement) => Promise<Row[]>,
): Promise<WantedTerms> {
  const { table, from, to } = links.termReplacement;
  const facet = links.termFacet;
  const sql = `
    with asked as (
      select a.key, coalesce(r.${name(to)}, a.id) as id
      from ${name(terms)} a left join ${name(table)} r on r.${name(from)} = a.id
      where a.key = any(?)
    )
    select asked.key as asked, tf.${name(facet.to)} as facet, same.id
    from asked
    left join ${name(facet.table)} tf on tf.${name(facet.from)} = asked.id
    cross join lateral (
      select asked.id union select r.${name(from)} from ${name(table)} r where r.${name(to)} = asked.id
    ) same(id)`;
  const found = await rows<TermRow>({ sql, values: [keys] });
  const unknown = keys.filter((key) => !found.some(({ asked }) => asked === key));
  if (unknown.length > 0) {
    throw new DomainError('catalogue/unknown-term', `The vocabulary has no term ${unknown.join(', ')}.`, {
      details: { unknown },
    });
  }
  const byFacet = Map.groupBy(found, ({ facet: id }) => id);
  return [...byFacet.values()].map((group) => [...new Set(group.map(({ id }) => id))]);
}
