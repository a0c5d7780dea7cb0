import path from 'node:path';
import type { Binaries } from './binaries';
import type { ServerUser } from './server-user';

/** One embedded Postgres: where it lives, with which programs, and as whom it runs. */
export interface Cluster {
  folder: string;
  binaries: Binaries;
  /** Set only where we are root, which Postgres refuses to run as. */
  user: ServerUser | undefined;
  log: (line: string) => void;
  /** False: no waiting for the disk, for tests that throw the data away. */
  durable: boolean;
}

/** The files of a cluster's folder. `data` and `log` belong to the server, the rest to us. */
export function filesOf({ folder }: Pick<Cluster, 'folder'>) {
  return {
    data: path.join(folder, 'data'),
    /** initdb works here; the rename to `data` is what makes it whole. */
    unfinished: path.join(folder, 'data.unfinished'),
    log: path.join(folder, 'postgres.log'),
    password: path.join(folder, 'password'),
    port: path.join(folder, 'port'),
    users: path.join(folder, 'users'),
    lock: path.join(folder, 'lock'),
  };
}
