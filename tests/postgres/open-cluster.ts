import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findPostmaster } from '../../src/kernel/postgres/postmaster';
import { startUser, type PostgresUser, type StartOptions } from './postgres-user';

export interface TestCluster {
  /** New, and the server's user can enter it. */
  folder: string;
  startUser(options?: StartOptions): Promise<PostgresUser>;
  /** Ends what a failed test leaves running, by pid, and removes the folder. */
  close(): Promise<void>;
}

/** A folder for one test's Postgres, and the processes that use it. */
export async function openCluster(): Promise<TestCluster> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'selvedge-postgres-'));
  await chmod(folder, 0o755);
  const users: PostgresUser[] = [];
  return {
    folder,
    startUser: async (options) => {
      const user = await startUser(folder, options);
      users.push(user);
      return user;
    },
    close: async () => {
      await Promise.all(users.map((user) => user.kill()));
      const running = findPostmaster({ folder });
      if (running) process.kill(running.pid, 'SIGQUIT'); // Postgres's immediate shutdown
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

export async function postmasterPid(dataFolder: string): Promise<number> {
  const text = await readFile(path.join(dataFolder, 'postmaster.pid'), 'utf8');
  return Number(text.split('\n')[0]);
}
