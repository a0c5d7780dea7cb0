import type { Knex } from 'knex';
import { connect } from 'node:net';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import type { FileStore } from '../vault/file-store';
import { doubtful, fine, unsafe, type Diagnosis } from './diagnosis';

/** The ledger says `unique nulls not distinct`. */
const leastPostgres = 15;
const patienceMs = 5_000;

/** Asks the database its version, its time and whether the ledger is laid. */
export async function lookAtDatabase(db: Knex, now: () => Date): Promise<Diagnosis> {
  try {
    const { rows } = await db.raw<{ rows: { version: string; at: Date; ledger: string | null }[] }>(
      `select current_setting('server_version_num') as version, now() as at, to_regclass('ledger.event')::text as ledger`,
    );
    const { version, at, ledger } = rows[0]!;
    const major = Math.floor(Number(version) / 10_000);
    if (major < leastPostgres)
      return unsafe('database', `Postgres ${major} is too old.`, `Use Postgres ${leastPostgres} or later.`);
    if (ledger === null)
      return unsafe(
        'database',
        'The ledger is not there.',
        'Start Selvedge once; it lays the ledger itself.',
      );
    const skew = Math.abs(at.getTime() - now().getTime());
    if (skew > 5_000)
      return doubtful(
        'database',
        `Its clock is ${Math.round(skew / 1000)} s off ours.`,
        'Run a time service on both.',
      );
    return fine('database', `Postgres ${major}, the ledger is laid`);
  } catch (error) {
    return unsafe(
      'database',
      `It does not answer: ${reason(error)}`,
      'Check DATABASE_URL and that the server runs.',
    );
  }
}

/** Writes, reads and deletes a small file. */
export async function lookAtVault(store: FileStore, key: string): Promise<Diagnosis> {
  const bytes = Buffer.from('Selvedge was here.\n');
  try {
    await store.put(key, Readable.from([bytes]));
    const read = Buffer.concat((await (await store.get(key)).toArray()) as Buffer[]);
    await store.delete(key);
    if (read.equals(bytes)) return fine('vault', 'files can be written, read and deleted');
    return unsafe(
      'vault',
      'A file came back changed.',
      'Check the store for a proxy or filter that rewrites bytes.',
    );
  } catch (error) {
    return unsafe(
      'vault',
      `A test file could not be kept: ${reason(error)}`,
      'Check the SELVEDGE_VAULT and SELVEDGE_S3 settings.',
    );
  }
}

/** Waits for the greeting of the mail server (RFC 5321 §3.1). */
export async function lookAtMail({
  host,
  port,
  secure,
}: {
  host: string;
  port: number;
  secure: boolean;
}): Promise<Diagnosis> {
  const place = `${host}:${port}`;
  const mend = 'Check SELVEDGE_SMTP_URL and that the mail server runs; receipts wait until then.';
  const socket = connect({ host, port, timeout: patienceMs });
  try {
    if (secure) {
      await once(socket, 'connect', { signal: AbortSignal.timeout(patienceMs) });
      return fine('mail', `${place} answers`);
    }
    const [greeting] = (await once(socket, 'data', { signal: AbortSignal.timeout(patienceMs) })) as [Buffer];
    if (greeting.toString('latin1').startsWith('220')) return fine('mail', `${place} greets`);
    return doubtful('mail', `${place} is not a mail server.`, mend);
  } catch (error) {
    return doubtful('mail', `${place} does not answer: ${reason(error)}`, mend);
  } finally {
    socket.destroy();
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
