import type { Knex } from 'knex';
import type { CustomerSummary, OrderFilter } from '../../desk-contract';
import { keyset, pageOf, type Page, type PageAsked } from './keyset';

/** What a list needs beside the database. */
export interface ListTools {
  db: Knex;
  /** What an address was called when its owner was erased, under each key. */
  pseudonymsOf: (address: string) => readonly string[];
}

/** The query of a page; apart, so that a test can ask how the database would run it. */
export interface DeskQuery {
  sql: string;
  bindings: Record<string, unknown>;
}

/** Of the bindings only what was asked for: `knex` refuses one that is undefined. */
export function deskQuery(sql: string, bindings: Record<string, unknown>): DeskQuery {
  const given = Object.entries(bindings).filter(([, value]) => value !== undefined);
  return { sql, bindings: Object.fromEntries(given) };
}

/** Reads a page and shows each of its rows as `view` does. */
export async function readPage<Row, View extends { id: string }>(
  db: Knex,
  { sql, bindings }: DeskQuery,
  view: (row: Row) => View,
  asked: PageAsked,
): Promise<Page<View>> {
  const { rows } = (await db.raw(sql, bindings as Record<string, Knex.Value>)) as { rows: Row[] };
  return pageOf(rows.map(view), asked);
}

export interface OwnerColumns {
  customer_id: string;
  email: string | null;
  name: string | null;
  pseudonym: string | null;
}

/** The customer beside an order or a right. */
export function ownerOf(row: OwnerColumns): Pick<CustomerSummary, 'id' | 'email' | 'name' | 'pseudonym'> {
  return { id: row.customer_id, email: row.email, name: row.name, pseudonym: row.pseudonym };
}

export function whereAll(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`;
}

/**
 * Behind the row where the page begins, by (moment, id). The row's own place is asked of the database: a JavaScript
 * date would lose the microseconds.
 */
export function behindCursor(
  asked: PageAsked,
  columns: string,
  place: { moment: string; table: string },
): string[] {
  const { cursor, isBehind } = keyset(asked);
  if (cursor === null) return [];
  return [
    `(${columns}) ${isBehind} (select ${place.moment}, id from ledger.${place.table} where id = :cursor)`,
  ];
}

/** Whole days of UTC, both ends counted in. */
export function during(column: string, { from, to }: Pick<OrderFilter, 'from' | 'to'>): string[] {
  return [
    ...(from === undefined ? [] : [`${column} >= (:from::date)::timestamp at time zone 'UTC'`]),
    ...(to === undefined ? [] : [`${column} < (:to::date + 1)::timestamp at time zone 'UTC'`]),
  ];
}

/** Of a channel account, by the column that has its id. */
export function ofAccount(column: string, account: string | undefined): string[] {
  return account === undefined
    ? []
    : [`${column} = (select id from ledger.channel_account where key = :account)`];
}
