import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { DomainError } from '../errors/domain-error';

const run = promisify(execFile);
const NAME = 'postgres';

export interface ServerUser {
  name: string;
  uid: number;
  gid: number;
}

/**
 * Whom the server runs as: nobody else, unless we are root. Postgres refuses to run as root, so then it is the
 * system user `postgres`, made here where it is missing.
 *
 * @throws DomainError `postgres/no-server-user` where there is none and none can be made.
 */
export async function findServerUser(log: (line: string) => void): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const known = await lookUp();
  if (known) return known;
  try {
    await run('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      NAME,
    ]);
    log(`Made the system user ${NAME}: Postgres refuses to run as root.`);
  } catch (cause) {
    throw noUser(cause);
  }
  const made = await lookUp();
  if (made) return made;
  throw noUser();
}

async function lookUp(): Promise<ServerUser | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', NAME]), run('id', ['-g', NAME])]);
    return { name: NAME, uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined; // `id` ends with 1: no such user
  }
}

function noUser(cause?: unknown): DomainError {
  const message =
    `Postgres refuses to run as root, and the system user "${NAME}" is neither there nor could it be made. ` +
    'Run Selvedge as another user, add that user, or set DATABASE_URL.';
  return new DomainError('postgres/no-server-user', message, { kind: 'unavailable', cause });
}
