import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseEnvironment } from '../../kernel/config/environment';
import { startEmbeddedPostgres } from '../../kernel/postgres/start-embedded-postgres';
import { developmentSecrets } from './development-secrets';

export interface PreparedEnvironment {
  /** Gives back what was started; to be called after the app is down. */
  stop(): Promise<void>;
  /** The same in an exit handler, where nothing can be awaited. */
  stopNow(): void;
}

/**
 * Completes `process.env`, which config/ reads: from `.env`, and outside production with secrets of this clone and
 * an embedded Postgres, each only where nothing is set. What the environment says itself is never overridden.
 *
 * @throws DomainError `config/wrong-environment`, `postgres/embedded-in-production` when production has no DATABASE_URL, and what
 * `developmentSecrets` and `startEmbeddedPostgres` throw.
 */
export async function prepareEnvironment(options: {
  appDir: string;
  log: (line: string) => void;
}): Promise<PreparedEnvironment> {
  const { appDir, log } = options;
  const file = path.join(appDir, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  const dataDir = path.resolve(appDir, process.env.SELVEDGE_DATA_DIR || '.data');
  if (process.env.NODE_ENV !== 'production') {
    await mkdir(dataDir, { recursive: true });
    const secrets = await developmentSecrets(path.join(dataDir, 'secrets.json'));
    for (const [name, value] of Object.entries(secrets)) process.env[name] ||= value;
  }
  if (process.env.DATABASE_URL) {
    parseEnvironment(process.env); // Strapi would wrap what is wrong here in a stack
    return { stop: () => Promise.resolve(), stopNow: () => undefined };
  }
  const postgres = await startEmbeddedPostgres({ folder: path.join(dataDir, 'postgres'), log });
  process.env.DATABASE_URL = postgres.url;
  try {
    parseEnvironment(process.env);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return postgres;
}
