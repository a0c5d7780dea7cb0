import type { Knex } from 'knex';

/** A query on a table of the ledger, typed by the row that the caller expects. */
export function table<Row extends object>(
  db: Knex | Knex.Transaction,
  name: string,
): Knex.QueryBuilder<Row, Row[]> {
  return db.withSchema('ledger').table(name) as unknown as Knex.QueryBuilder<Row, Row[]>;
}

/**
 * Strapi switches the JSON parsers of the shared `pg` off, so a jsonb column arrives as text on its pool
 * and as a value on ours; both become the value.
 */
export function json<T>(value: unknown): T {
  return (typeof value === 'string' ? JSON.parse(value) : value) as T;
}
