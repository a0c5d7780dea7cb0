import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { compiled, root } from './root.mjs';

/** Lends an empty database on an embedded Postgres, kept in .data/bench-postgres so that it is made only once. */
export async function withDatabase(work) {
  const { startEmbeddedPostgres } = compiled('kernel/postgres/start-embedded-postgres');
  const { createDatabase, dropDatabase } = compiled('kernel/postgres/databases');
  const folder = path.join(root, '.data/bench-postgres');
  const server = await startEmbeddedPostgres({ folder, log: () => undefined });
  const name = `bench_${randomBytes(6).toString('hex')}`;
  try {
    const url = await createDatabase(server.url, name);
    return await work(url);
  } finally {
    await dropDatabase(server.url, name);
    await server.stop();
  }
}
