import { asPrefixQuery, beginsWith, readSearch } from '../../domain/search-words';

/** So many customers a search looks at, and so many patterns: whoever finds more types more. */
export const mostCustomers = 1_000;
const mostPatterns = 50;

/** A search as its query takes it. */
export interface Candidates {
  bindings: Record<string, unknown>;
  /** Whether order numbers are looked for: an address is none. */
  hasNumbers: boolean;
}

/** `pseudonymsOf` an address finds those who had it before they were erased. */
export function findCandidates(
  search: string,
  pseudonymsOf: (address: string) => readonly string[],
): Candidates {
  const { numbers, address, words } = readSearch(search);
  const [number = '', other = number] = numbers;
  const isAddress = numbers.length === 0;
  return {
    hasNumbers: !isAddress,
    bindings: {
      numbers: [...numbers],
      number: beginsWith(number),
      otherNumber: beginsWith(other),
      address: beginsWith(address),
      words: asPrefixQuery(words),
      pseudonyms: isAddress ? [...pseudonymsOf(address)] : [address],
    },
  };
}

/** Customers by the beginning of their address, by the words of their name, or by what they are called since erased. */
export const who = `
  who as materialized (
    select id from (
      (select id from ledger.customer where email like :address limit ${mostCustomers + 1})
      union
      (select id from ledger.customer
       where :words <> '' and to_tsvector('simple', coalesce(name, '')) @@ to_tsquery('simple', :words)
       limit ${mostCustomers + 1})
      union
      (select id from ledger.customer where pseudonym = any(:pseudonyms::text[]) limit 10)
    ) customers limit ${mostCustomers + 1}
  )`;

/** Patterns by the words of the titles they were sold under. */
export const what = `
  what as materialized (
    select distinct pattern_id from ledger.sold_title
    where :words <> '' and to_tsvector('simple', title) @@ to_tsquery('simple', :words)
    limit ${mostPatterns}
  )`;

/** Orders by their number: those that have it, and those that begin with it. */
export const numberMatches = `(lower(orders.external_id) = any(:numbers::text[])
  or lower(orders.external_id) like :number or lower(orders.external_id) like :otherNumber)`;
