import { createHmac, randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { openEditor } from './support/editor.mjs';
import { figure } from './support/figure.mjs';
import { processorTimeOf } from './support/processor-time.mjs';
import { compiled } from './support/root.mjs';
import { startChild, withChild } from './support/start-child.mjs';
import { rounded, summarise } from './support/summarise.mjs';
import { withDatabase } from './support/with-database.mjs';
import { withTempFolder } from './support/temp-folder.mjs';

const orders = Number(process.env.BENCH_ORDERS ?? 1_000);
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
/** Connections of the sender, and transactions of the peer, at once; both have a pool of 10 connections. */
const places = 20;
const support = path.join(import.meta.dirname, 'support');
const question = `How many signed orders a second go through the inbound door, against a bare knex transaction that inserts the same rows?`;
const { Client } = createRequire(import.meta.url)('pg');
const agent = new Agent({ keepAlive: true, maxSockets: places });

function sale(patternId) {
  const at = new Date().toISOString();
  const data = {
    order: randomUUID(),
    placed_at: at,
    currency: 'EUR',
    customer: { email: `${randomUUID()}@example.com`, name: 'Mara', locale: 'en', country: 'DE' },
    lines: [{ external_line: '1', pattern: patternId, price_minor: 950, tax_minor: 152 }],
    total_minor: 950,
    tax_minor: 152,
  };
  return JSON.stringify({ type: 'order.placed', timestamp: at, data });
}

/** One signed delivery; throws unless it is taken. */
function deliver({ url, secret }, body) {
  const id = randomUUID();
  const seconds = String(Math.floor(Date.now() / 1000));
  const mac = createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64'));
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'webhook-id': id,
    'webhook-timestamp': seconds,
    'webhook-signature': `v1,${mac.update(`${id}.${seconds}.${body}`).digest('base64')}`,
  };
  return new Promise((resolve, reject) => {
    const post = request(`${url}/api/orders/inbound`, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () =>
        response.statusCode === 200
          ? resolve()
          : reject(new Error(`the door answered ${response.statusCode}`)),
      );
    });
    post.once('error', reject);
    post.end(body);
  });
}

/** Milliseconds an order, and the processor's in the process that works. */
async function throughTheDoor(shop, count) {
  const bodies = Array.from({ length: count }, () => sale(shop.patternId));
  const worked = await processorTimeOf(shop.pid);
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: places }, async () => {
      for (let body = bodies.pop(); body !== undefined; body = bodies.pop()) await deliver(shop, body);
    }),
  );
  const clock = (performance.now() - begun) / count;
  return { clock, processor: ((await processorTimeOf(shop.pid)) - worked) / count };
}

async function bare(child, job) {
  const worked = await processorTimeOf(child.pid);
  const told = new Promise((resolve) => child.process.once('message', resolve));
  child.process.send(job);
  const { ms } = await Promise.race([
    told,
    child.ended.then((how) => Promise.reject(new Error(`the peer ended with ${how}`))),
  ]);
  return { clock: ms / job.count, processor: ((await processorTimeOf(child.pid)) - worked) / job.count };
}

/** Rows that one order makes beside those of the sale itself. */
async function rowsOfOne(client, shop) {
  const count = async () => {
    const { rows } = await client.query(
      'select (select count(*)::int from ledger.event) as events, (select count(*)::int from jobs.job) as jobs',
    );
    return rows[0];
  };
  const before = await count();
  await throughTheDoor(shop, 10);
  const after = await count();
  return { events: (after.events - before.events) / 10, jobs: Math.round((after.jobs - before.jobs) / 10) };
}

async function openShop({ url, account }, pid) {
  const editor = await openEditor({ url, account });
  const patternId = await editor.makePattern('inbound');
  const answer = await fetch(new URL('/selvedge/channel-accounts/storefront/rotate-secret', url), {
    method: 'POST',
    headers: { authorization: editor.authorization, 'content-type': 'application/json' },
    body: '{}',
  });
  if (!answer.ok) throw new Error(`secret: ${answer.status} ${await answer.text()}`);
  return { url, pid, patternId, secret: (await answer.json()).data.secret };
}

await figure('inbound', question, () =>
  withDatabase((databaseUrl) =>
    withTempFolder((dataDir) => {
      const { newSecrets } = compiled('cli/environment/new-secrets');
      const env = {
        ...{ NODE_ENV: 'development', HOST: '127.0.0.1', SELVEDGE_LOG_LEVEL: 'error', SELVEDGE_ROLE: 'web' },
        ...{ DATABASE_URL: databaseUrl, SELVEDGE_DATA_DIR: dataDir },
        ...newSecrets(),
      };
      return withChild([path.join(support, 'serve-app.mjs')], env, async ({ pid, said }) => {
        const shop = await openShop(said, pid);
        const client = new Client({ connectionString: databaseUrl });
        await client.connect();
        const peer = startChild([path.join(support, 'bare-inbound.mjs')], { DATABASE_URL: databaseUrl });
        try {
          await peer.firstWord();
          const rows = await rowsOfOne(client, shop);
          const { rows: accounts } = await client.query(
            `select id from ledger.channel_account where key = 'storefront'`,
          );
          const job = { places, accountId: accounts[0].id, patternId: shop.patternId, ...rows };
          await throughTheDoor(shop, orders / 2);
          await bare(peer, { ...job, count: orders / 2 });
          const [ours, theirs] = [[], []];
          for (let round = 0; round < rounds; round += 1) {
            ours.push(await throughTheDoor(shop, orders));
            theirs.push(await bare(peer, { ...job, count: orders }));
          }
          const clock = (list) => list.map((one) => one.clock);
          const processor = (list) => list.map((one) => one.processor);
          const perSecond = (list) => Math.round(1_000 / summarise(clock(list)).median);
          const peerName = 'a knex transaction with the same inserts';
          return {
            measures: [
              {
                name: 'an order through the door',
                unit: 'ms',
                values: clock(ours),
                aim: { mostRatio: rounded(1 / 0.7) },
                peers: [{ name: peerName, values: clock(theirs) }],
              },
              {
                name: 'the process’s processor time for it',
                unit: 'ms',
                values: processor(ours),
                peers: [{ name: peerName, values: processor(theirs) }],
              },
            ],
            notes: [
              `${perSecond(ours)} orders a second through the door, ${perSecond(theirs)} by the peer: ${rounded(summarise(clock(theirs)).median / summarise(clock(ours)).median)} of it (aim 0.7).`,
              `A value is the mean of ${orders} orders, ${places} at once, each a new customer's with one line; ours come signed over HTTP. An order makes ${rows.events} events and ${rows.jobs} jobs beside its rows.`,
              'Client, server and Postgres share the machine.',
            ],
          };
        } finally {
          agent.destroy();
          await client.end();
          await peer.stop();
        }
      });
    }),
  ),
);
