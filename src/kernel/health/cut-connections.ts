import type { Knex } from 'knex';

/** What tarn, knex's pool, holds: a connection of `pg` with its socket. */
interface Held {
  resource: { connection?: { stream?: { destroy: (error: Error) => void } } };
}

/**
 * Ends every connection of the pool. Where a network swallows packets nothing else does: TCP waits a quarter of an
 * hour for an acknowledgement, and so would each query and, once all are stuck, each request.
 */
export function cutConnections(db: Knex): void {
  const { used, free } = (db.client as { pool: { used: Held[]; free: Held[] } }).pool;
  for (const { resource } of [...used, ...free]) {
    resource.connection?.stream?.destroy(new Error('Connection terminated: the database does not answer'));
  }
}
