import { pathToFileURL } from 'node:url';
import path from 'node:path';

/** A process that uses the embedded Postgres: `node user-process.mjs <folder> <dist>`, told by messages to stop. */
const [folder, dist] = process.argv.slice(2);
const file = path.join(dist, 'src/kernel/postgres/start-embedded-postgres.js');
const { startEmbeddedPostgres } = await import(pathToFileURL(file).href);

try {
  const log = (line) => process.send({ kind: 'log', line });
  const postgres = await startEmbeddedPostgres({ folder, log, durable: false });
  process.on('message', async (order) => {
    if (order === 'stop') await postgres.stop();
    process.exit(0);
  });
  process.on('disconnect', () => process.exit(1));
  process.on('exit', () => postgres.stopNow());
  process.send({ kind: 'ready', url: postgres.url });
} catch (error) {
  process.send({ kind: 'failed', code: error.code, message: error.message }, () => process.exit(1));
}
