import path from 'node:path';
import { compiled } from './root.mjs';
import { withChild } from './start-child.mjs';
import { withDatabase } from './with-database.mjs';
import { withTempFolder } from './temp-folder.mjs';

const script = path.join(import.meta.dirname, 'serve-app.mjs');

/**
 * Runs `work` with the compiled app in a process, a database and a data folder of its own.
 *
 * @param {Record<string, string>} env on top of what the app needs to start
 * @param {(app: { pid: number, databaseUrl: string, url: string, account: { email: string, password: string } }) => Promise<T>} work
 */
export function withApp(env, work) {
  return withDatabase((databaseUrl) =>
    withTempFolder((dataDir) => {
      const { newSecrets } = compiled('cli/environment/new-secrets');
      const settled = { NODE_ENV: 'development', HOST: '127.0.0.1', SELVEDGE_LOG_LEVEL: 'error' };
      const own = { DATABASE_URL: databaseUrl, SELVEDGE_DATA_DIR: dataDir, ...newSecrets() };
      return withChild([script], { ...settled, ...own, ...env }, ({ pid, said }) =>
        work({ pid, databaseUrl, ...said }),
      );
    }),
  );
}
