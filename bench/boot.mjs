import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { figure } from './support/figure.mjs';
import { measureStart } from './support/measure-start.mjs';
import { compiled, root } from './support/root.mjs';
import { withTempFolder } from './support/temp-folder.mjs';

const rounds = 3;
const cli = 'src/cli/selvedge.mjs';
const question =
  'How long until `npm run start` serves, embedded Postgres included, and how large is it then?';
const support = (name) => path.join(import.meta.dirname, 'support', name);

/** Selvedge as a person starts it: not on a database of the environment or of `.env`, which an empty value hides. */
async function startOurs(folder) {
  const port = await compiled('cli/demo/free-port').freePort(0);
  const env = {
    DATABASE_URL: '',
    NODE_ENV: 'development',
    HOST: '127.0.0.1',
    PORT: String(port),
    SELVEDGE_DATA_DIR: path.join(folder, 'selvedge'),
    SELVEDGE_LOG_LEVEL: 'error',
  };
  return measureStart({ args: [cli, 'start'], env, page: `http://127.0.0.1:${port}/healthz/ready` });
}

async function startPeer(script, folder, page) {
  const port = await compiled('cli/demo/free-port').freePort(0);
  const args = [support(script), folder, String(port)];
  return measureStart({ args, env: { NODE_ENV: 'development' }, page: `http://127.0.0.1:${port}${page}` });
}

await figure('boot', question, async () => {
  // Not measured here: it is part of `clone`. Does nothing where the admin is built already.
  if (spawnSync(process.execPath, [cli, 'build'], { cwd: root, stdio: 'inherit' }).status !== 0) {
    throw new Error('the admin could not be built');
  }
  const first = { ours: [], stock: [] };
  const second = { ours: [], stock: [], bare: [] };
  for (let round = 0; round < rounds; round += 1) {
    await withTempFolder(async (folder) => {
      first.ours.push(await startOurs(folder));
      first.stock.push(await startPeer('stock-app.mjs', folder, '/_health'));
      second.ours.push(await startOurs(folder));
      second.stock.push(await startPeer('stock-app.mjs', folder, '/_health'));
      second.bare.push(await startPeer('bare-app.mjs', folder, '/'));
    });
  }
  const measure = (name, unit, starts, field, aim) => {
    const values = (who) => starts[who].map((start) => start[field]);
    const peers = [{ name: 'stock Strapi', values: values('stock') }];
    if (starts.bare !== undefined) peers.push({ name: 'bare Node with one query', values: values('bare') });
    return { name, unit, values: values('ours'), peers, ...(aim === undefined ? {} : { aim }) };
  };
  return {
    measures: [
      measure('first start, empty data folder', 's', first, 'seconds'),
      measure('second start', 's', second, 'seconds', { most: 25 }),
      measure('resident memory after the first start', 'MB', first, 'resident', { most: 450 }),
      measure('resident memory after the second start', 'MB', second, 'resident', { most: 450 }),
      measure('peak memory of the second start', 'MB', second, 'peak'),
    ],
    notes: [
      'Each start is of a new process, up to the first good answer of the readiness page; first starts make the database.',
      'Stock Strapi: the same packages and Postgres, no content types or plugins of ours, the same built admin.',
      'Memory is VmRSS of the app five seconds later (VmHWM for the peak); Postgres has processes of its own.',
    ],
  };
});
