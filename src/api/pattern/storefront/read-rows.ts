import type { Knex } from 'knex';
import type { Client } from 'pg';
import type { Statement } from './list-sql';

/** What knex and its pool offer beside their types. */
interface PoolClient {
  acquireConnection(): Promise<Client>;
  releaseConnection(connection: Client): Promise<void>;
}

/**
 * Runs a reading statement on the shared pool. A named one is prepared once a connection, which knex cannot say:
 * planning the page's statement takes longer than running it.
 */
export async function readRows<Row>(db: Knex, { sql, values, name }: Statement): Promise<Row[]> {
  if (name === undefined) return ((await db.raw(sql, values as never)) as { rows: Row[] }).rows;
  const pool = db.client as PoolClient;
  const connection = await pool.acquireConnection();
  try {
    return (await connection.query({ name, text: numbered(sql), values })).rows as Row[];
  } finally {
    await pool.releaseConnection(connection);
  }
}

/** Postgres numbers its places. None of our statements has a question mark elsewhere. */
function numbered(sql: string): string {
  let place = 0;
  return sql.replaceAll('?', () => `$${(place += 1)}`);
}
