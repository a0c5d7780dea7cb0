import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { compiled } from './root.mjs';

// The least that opens this Postgres and answers: what no app with a database can undercut.
const [folder, port] = process.argv.slice(2);
const { Client } = createRequire(import.meta.url)('pg');
const { startEmbeddedPostgres } = compiled('kernel/postgres/start-embedded-postgres');
const postgres = await startEmbeddedPostgres({ folder: path.join(folder, 'postgres'), log: () => undefined });
const client = new Client({ connectionString: postgres.url });
await client.connect();

const server = createServer((request, response) => {
  client.query('select 1').then(
    () => response.end('ready'),
    (error) => response.destroy(error),
  );
});
server.listen(Number(port), '127.0.0.1');
process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
  void client.end().then(() => postgres.stop());
});
