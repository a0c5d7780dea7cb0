import { Client } from 'pg';
import { serviceKey } from '../service';

/** Knows whether the database answers, by a connection of its own that no crowd at the pool can keep waiting. */
export interface DatabaseWatch {
  /** Asks now, at most `patienceMs` long; who asks meanwhile gets the same answer. */
  answers(): Promise<boolean>;
  /** Two questions in a row went unanswered, and none has been answered since. */
  isAway(): boolean;
  /** Resolves when the database is away: at once if it is. */
  gone(): Promise<true>;
  /** Begins to ask by itself, once a second; `onAway` is called each time it goes. */
  start(onAway: () => void): void;
  stop(): void;
}

export const databaseWatchKey = serviceKey<DatabaseWatch>('kernel::database-watch');

const everyMs = 1_000;

/** @param patienceMs how long one question may take; a busy machine is not an absent database */
export function watchDatabase(connectionString: string, patienceMs = 3_000): DatabaseWatch {
  let client: Client | undefined;
  let asking: Promise<boolean> | undefined;
  let unanswered = 0;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let whenAway: () => void = () => undefined;
  const away = signal();

  const drop = () => {
    // Its farewell may never be heard either: nobody waits for it.
    client?.end().catch(() => undefined);
    client = undefined;
  };

  const ask = async (): Promise<boolean> => {
    try {
      client ??= await connect(connectionString, patienceMs);
      await client.query('select 1');
      unanswered = 0;
      away.lower();
      return true;
    } catch {
      drop();
      unanswered += 1;
      if (unanswered >= 2 && !away.isUp()) {
        away.raise();
        whenAway();
      }
      return false;
    } finally {
      asking = undefined;
      if (isStopped) drop();
    }
  };
  const answers = () => (asking ??= ask());

  return {
    answers,
    isAway: () => away.isUp(),
    gone: () => away.up(),
    start(onAway) {
      whenAway = onAway;
      const pulse = async () => {
        if (!(await answers())) await answers();
        if (!isStopped) timer = setTimeout(() => void pulse(), everyMs).unref();
      };
      void pulse();
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
      drop();
    },
  };
}

async function connect(connectionString: string, patienceMs: number): Promise<Client> {
  const client = new Client({
    connectionString,
    application_name: 'selvedge-watch',
    connectionTimeoutMillis: patienceMs,
    query_timeout: patienceMs,
  });
  client.on('error', () => undefined); // the next question finds out
  await client.connect();
  return client;
}

/** A flag that can be waited for. */
function signal() {
  let up = Promise.withResolvers<true>();
  let isUp = false;
  return {
    isUp: () => isUp,
    up: () => up.promise,
    raise() {
      isUp = true;
      up.resolve(true);
    },
    lower() {
      if (isUp) up = Promise.withResolvers();
      isUp = false;
    },
  };
}
