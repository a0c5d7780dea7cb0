import type { Statement } from '../../pattern/storefront/list-sql';
import { crafts } from '../../pattern/contract';
import type { SearchQuery } from '../contract';
import type { SizeAxis, SizeWish } from '../domain/size-wish';

/** What rows of the read model have to be. */
export interface Wanted {
  locale: string;
  craft: string | null;
  /** A row needs one term of each group. */
  termGroups: readonly (readonly number[])[];
  sizes: SizeWish | null;
  fit: 'covers' | 'includes';
  price: { from: number | null; to: number | null } | null;
  currency: string | null;
  designerId: string | null;
  isAvailable: boolean;
  /** Words for the full text, folded, and Postgres' configuration for them. */
  text: string;
  language: string;
}

type Condition = readonly [sql: string, ...values: unknown[]];

const wholeAxes: readonly SizeAxis[] = ['us', 'alpha', 'age'];

function conditions(wanted: Wanted): Condition[] {
  const { craft, designerId, price, currency, sizes, fit, text, language } = wanted;
  const operator = fit === 'covers' ? '@>' : '&&';
  return [
    ['s.locale = ?', wanted.locale],
    ...(craft === null ? [] : [['s.craft = ?', craft] as const]),
    ...(designerId === null ? [] : [['s.designer_id = ?', designerId] as const]),
    ...(price === null || price.from === null ? [] : [['s.price_minor >= ?', price.from] as const]),
    ...(price === null || price.to === null ? [] : [['s.price_minor <= ?', price.to] as const]),
    ...(currency === null ? [] : [['s.currency = ?', currency] as const]),
    ...(wanted.isAvailable ? [['s.has_version'] as const] : []),
    ...wanted.termGroups.map((ids) => ['s.terms && ?::int[]', ids] as const),
    ...Object.entries(sizes ?? {}).map(([axis, { from, to }]) => {
      const type = wholeAxes.includes(axis as SizeAxis) ? 'int4range' : 'numrange';
      const [least, most] = type === 'int4range' ? [Math.floor(from), Math.ceil(to)] : [from, to];
      return [`s.${axis} ${operator} ${type}(?, ?, '[]')`, least, most] as const;
    }),
    ...(text === '' ? [] : [['s.body @@ websearch_to_tsquery(?::regconfig, ?)', language, text] as const]),
  ];
}

function where(wanted: Wanted): { sql: string; values: unknown[] } {
  const found = conditions(wanted);
  return {
    sql: found.map(([sql]) => sql).join(' and '),
    values: found.flatMap(([, ...values]) => values),
  };
}

const orders: Readonly<Record<Exclude<SearchQuery['sort'], 'relevance'>, string>> = {
  '-published': 's.published_at desc, s.pattern_id desc',
  price: 's.price_minor asc, s.pattern_id asc',
  '-price': 's.price_minor desc, s.pattern_id desc',
  title: 's.title collate "und-x-icu" asc, s.pattern_id asc',
  '-title': 's.title collate "und-x-icu" desc, s.pattern_id desc',
};

/** One page of ids and one more, which tells whether there is a next page. */
export function pageSql(
  wanted: Wanted,
  { sort, page, pageSize }: Pick<SearchQuery, 'sort' | 'page' | 'pageSize'>,
): Statement {
  const { sql, values } = where(wanted);
  const isRanked = sort === 'relevance' && wanted.text !== '';
  const order = isRanked
    ? `ts_rank(s.head, websearch_to_tsquery(?::regconfig, ?), 1) desc, ${orders['-published']}`
    : orders[sort === 'relevance' ? '-published' : sort];
  const ranking = isRanked ? [wanted.language, wanted.text] : [];
  return {
    sql: `select s.pattern_id from ledger.search_pattern s where ${sql} order by ${order} limit ? offset ?`,
    values: [...values, ...ranking, pageSize + 1, (page - 1) * pageSize],
  };
}

/**
 * How many rows there are by term and by craft: in one scan, each craft stands among the terms under a negative
 * number, its place in `crafts` from 1 on.
 */
export function countsSql(wanted: Wanted): Statement {
  const { sql, values } = where(wanted);
  return {
    sql: `
      select found.term, count(*)::int as count
      from (
        select unnest(array_append(s.terms, -array_position(?::text[], s.craft))) as term
        from ledger.search_pattern s where ${sql}
      ) found
      where found.term is not null group by found.term`,
    values: [crafts, ...values],
  };
}

export function totalSql(wanted: Wanted): Statement {
  const { sql, values } = where(wanted);
  return { sql: `select count(*)::int as total from ledger.search_pattern s where ${sql}`, values };
}
