import { setTimeout as wait } from 'node:timers/promises';
import { DomainError } from '../errors/domain-error';
import { createDatabase, withClient } from './databases';
import { isErrno } from './process-table';

const POLL_MS = 100;
/** Class 57: starting up, shutting down; without a code: the port is not open. SQLSTATE, Postgres appendix A. */
const NOT_YET = ['57P01', '57P02', '57P03', 'ECONNREFUSED', 'ECONNRESET'];

export type Readiness = { kind: 'ready' } | { kind: 'gone' };

/**
 * Waits until the server takes connections, and makes the database `name` if it is missing.
 *
 * @param isRunning asked between tries: a server that was on its way out when we found it is `gone`.
 * @throws DomainError `postgres/not-ready` after a minute.
 */
export async function connectWhenReady(
  url: string,
  name: string,
  isRunning: () => boolean,
  waitMs = 60_000,
): Promise<Readiness> {
  const deadline = Date.now() + waitMs;
  for (;;) {
    try {
      await ensureDatabase(url, name);
      return { kind: 'ready' };
    } catch (error) {
      if (!isNotYet(error)) throw error;
      if (!isRunning()) return { kind: 'gone' };
      if (Date.now() > deadline) {
        const message = 'Postgres runs but takes no connections.';
        throw new DomainError('postgres/not-ready', message, { kind: 'unavailable', cause: error });
      }
    }
    await wait(POLL_MS);
  }
}

async function ensureDatabase(url: string, name: string): Promise<void> {
  const { rowCount } = await withClient(url, (client) =>
    client.query('select 1 from pg_database where datname = $1', [name]),
  );
  if (rowCount === 0) await createDatabase(url, name);
}

function isNotYet(error: unknown): boolean {
  return NOT_YET.some((code) => isErrno(error, code));
}
