import path from 'node:path';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, '../..');

/** One Postgres for all journeys; every file makes a database of its own in it. */
export default async function globalSetup() {
  const { startEmbeddedPostgres } = require(
    path.join(root, 'dist/src/kernel/postgres/start-embedded-postgres.js'),
  );
  const folder = path.join(root, '.data/test-postgres');
  const server = await startEmbeddedPostgres({ folder, log: () => undefined, durable: false });
  process.env.TEST_POSTGRES = server.url;
  globalThis.testPostgres = server;
}
