import { createRequire } from 'node:module';
import path from 'node:path';

// Runs the compiled app as `selvedge start` does, says where it listens, and does what the test that started it
// orders over the channel (see app-process.ts). Its job `test.told` behaves as its payload says.
const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, '../..');
const dist = (file) => require(path.join(root, 'dist/src', file));
const { z } = require('zod');
const { runApp } = dist('cli/run-app.js');
const { sendOnce } = dist('kernel/jobs/ticks.js');

const told = {
  name: 'test.told',
  version: 1,
  queue: 'quick',
  schema: z.strictObject({ word: z.string(), how: z.enum(['finish', 'wait', 'hang-first', 'leak']) }),
};
const ticked = { name: 'test.ticked', version: 1, queue: 'quick', schema: z.strictObject({}) };
const waiting = new Map();

await runApp({ appDir: root, distDir: path.join(root, 'dist') }, () => Promise.resolve());
const { strapi } = globalThis;
if (strapi.server.httpServer.listening) serve();

function serve() {
  const jobs = strapi.get('kernel::jobs');
  const transaction = strapi.get('kernel::transaction');

  jobs.handle(ticked, () => Promise.resolve());
  jobs.handle(told, async ({ word, how }, { attempt }) => {
    process.send({ told: 'job', word, attempt });
    if (how === 'wait') await new Promise((resolve) => waiting.set(word, resolve));
    if (how === 'hang-first' && attempt === 1) await new Promise(() => undefined);
    if (how === 'leak') throw new Error(leaks().join('; '));
    process.send({ told: 'job-done', word, attempt });
  });

  // An order that fails must not end the app: what the app itself survives is what is tested.
  process.on('message', (order) => {
    obey(order).catch((error) =>
      process.send({ told: 'failed', order: order.order, message: String(error) }),
    );
  });

  const obey = async (order) => {
    if (order.order === 'enqueue') await transaction((trx) => jobs.enqueue(trx, told, order.payload));
    if (order.order === 'go-on') waiting.get(order.word)();
    if (order.order === 'ask-and-forget') {
      strapi.db.connection.raw('select pg_sleep(60)').then(() => undefined);
      process.send({ told: 'asked' });
    }
    if (order.order === 'create') {
      const { documentId } = await strapi.documents(order.uid).create({ data: order.data });
      process.send({ told: 'created', uid: order.uid, documentId });
    }
    if (order.order === 'tick') {
      const tick = { task: order.task, cron: '* * * * *', job: ticked };
      const at = new Date(order.at);
      const sent = await Promise.all(
        Array.from({ length: order.times }, () => sendOnce({ jobs, transaction }, tick, at)),
      );
      process.send({ told: 'ticked', task: order.task, sent: sent.filter(Boolean).length });
    }
  };
  const { port } = strapi.server.httpServer.address();
  process.send({ told: 'listening', url: `http://127.0.0.1:${port}` });
}

/** What libraries put into their errors: addresses with passwords, headers, statements with their values. */
function leaks() {
  const { DATABASE_URL, SELVEDGE_SMTP_URL, TEST_CANARY_TOKEN } = process.env;
  return [
    `connect failed: ${DATABASE_URL}`,
    `greeting never received from ${SELVEDGE_SMTP_URL}`,
    `401 for Authorization: Bearer ${TEST_CANARY_TOKEN}`,
    `GET /d/${TEST_CANARY_TOKEN} answered 500`,
    `insert into "ledger"."x" ("secret") values ('${TEST_CANARY_TOKEN}') - duplicate key value`,
  ];
}
