import { Client } from 'pg';

/** Any fixed number; two instances that boot against one database must name the same one. */
const bootLock = 7_237_118;

/**
 * Waits until no other instance is booting, then holds the boot for this one: Strapi syncs its schema without
 * a lock, and two first starts at once break each other. A connection of its own, so that a crash releases it.
 */
export async function takeBootLock(connectionString: string): Promise<() => Promise<void>> {
  const client = new Client({ connectionString, application_name: 'selvedge-boot' });
  // A lost connection releases the lock by itself; the boot's own queries report that the database is away.
  client.on('error', () => undefined);
  await client.connect();
  await client.query('select pg_advisory_lock($1)', [bootLock]);
  return () => client.end();
}
