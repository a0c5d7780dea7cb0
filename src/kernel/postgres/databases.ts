import { Client, escapeIdentifier } from 'pg';

/**
 * Makes a database beside the one of `url`, for tests that want their own.
 *
 * @returns the address of the new database.
 */
export async function createDatabase(url: string, name: string): Promise<string> {
  await withClient(url, (client) => client.query(`create database ${escapeIdentifier(name)}`));
  return databaseUrl(url, name);
}

/** Removes a database, also one that is in use (its sessions are cut) or that is not there. */
export async function dropDatabase(url: string, name: string): Promise<void> {
  await withClient(url, (client) =>
    client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`),
  );
}

/** The same server and user, another database. */
export function databaseUrl(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(name)}`;
  return other.href;
}

/** Runs `work` with a connection of its own, closed in every case. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined); // a cut session rejects the query too; unheard, the event would end us
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end();
  }
}
