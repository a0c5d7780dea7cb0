import { createRequire } from 'node:module';
import { figure } from './support/figure.mjs';
import { compiled } from './support/root.mjs';
import { orders, seedOrders } from './support/seed-orders.mjs';
import { rounded } from './support/summarise.mjs';
import { withDatabase } from './support/with-database.mjs';

const require = createRequire(import.meta.url);
const rounds = 5;
const asksARound = { ours: 20, peer: 1 };
const limit = 25;

/** A list as most admins have it: counted off from the beginning, words looked for anywhere. */
function byOffset(db, { search, offset = 0 }) {
  const words = search === undefined ? '' : `%${search}%`;
  return db.raw(
    `select orders.*, customer.email, customer.name from ledger.orders
     join ledger.customer on customer.id = orders.customer_id
     where :words = '' or orders.external_id ilike :words or customer.email ilike :words or customer.name ilike :words
     order by orders.placed_at desc, orders.id desc limit :limit offset :offset`,
    { words, limit, offset },
  );
}

/** The 95th percentile of asking so often, in milliseconds. */
async function percentile(count, ask) {
  const took = [];
  for (let turn = 0; turn < count; turn += 1) {
    const begun = performance.now();
    await ask(turn);
    took.push(performance.now() - begun);
  }
  return took.toSorted((a, b) => a - b)[Math.ceil(took.length * 0.95) - 1];
}

/** Orders that lie so deep, to begin pages at. */
async function placesAt(db, offset) {
  const { rows } = await db.raw(
    'select id from ledger.orders order by placed_at desc, id desc limit 40 offset :offset',
    { offset },
  );
  return rows.map(({ id }) => id);
}

async function measurePages(db) {
  const { listOrders } = compiled('plugins/orders/server/pages/list-orders');
  const tools = { db, pseudonymsOf: () => [] };
  const list = (asked) => listOrders(tools, { limit, ...asked });
  const deep = Math.floor(orders / 2);
  const places = await placesAt(db, deep);
  const number = (turn) => String((turn * 7919 + 13) % orders);
  const person = (turn) => (turn * 7919 + 13) % Math.ceil(orders / 3);
  const ways = {
    'first page': [() => list({}), () => byOffset(db, {})],
    [`page at ${deep} orders deep`]: [
      (turn) => list({ after: places[turn % places.length] }),
      () => byOffset(db, { offset: deep }),
    ],
    'page before it': [(turn) => list({ before: places[turn % places.length] }), null],
    'search by number': [
      (turn) => list({ search: `#${number(turn)}` }),
      (turn) => byOffset(db, { search: `#${number(turn)}` }),
    ],
    'search by address': [
      (turn) => list({ search: `buyer${person(turn)}@` }),
      (turn) => byOffset(db, { search: `buyer${person(turn)}@` }),
    ],
    'search by name': [
      (turn) => list({ search: `maker${person(turn)}` }),
      (turn) => byOffset(db, { search: `maker${person(turn)}` }),
    ],
    'search by a common first name': [() => list({ search: 'mara' }), () => byOffset(db, { search: 'mara' })],
    'search by title': [(turn) => list({ search: `pattern ${turn + 100}` }), null],
    'one shop': [() => list({ account: 'bench-1' }), null],
    refunded: [() => list({ state: 'refunded' }), null],
    'one pattern': [(turn) => list({ pattern: `bench${turn}` }), null],
  };
  const measures = [];
  for (const [name, [ours, peer]] of Object.entries(ways)) {
    const [values, theirs] = [[], []];
    await percentile(3, ours);
    for (let round = 0; round < rounds; round += 1) {
      values.push(await percentile(asksARound.ours, ours));
      if (peer !== null) theirs.push(await percentile(asksARound.peer, peer));
    }
    const peers = peer === null ? [] : [{ name: 'OFFSET and ilike', values: theirs }];
    measures.push({ name: `${name}, 95th percentile`, unit: 'ms', values, aim: { most: 100 }, peers });
  }
  return measures;
}

async function measureExport(db) {
  const { listOrders } = compiled('plugins/orders/server/pages/list-orders');
  const { csvParts } = compiled('plugins/orders/server/exports/stream-csv');
  const { orderColumns } = compiled('plugins/orders/server/exports/csv-cells');
  const read = (asked) => listOrders({ db, pseudonymsOf: () => [] }, asked);
  const before = process.memoryUsage().rss;
  let [most, bytes] = [before, 0];
  const begun = performance.now();
  for await (const part of csvParts({ ...orderColumns, read })) {
    bytes += part.length;
    most = Math.max(most, process.memoryUsage().rss);
  }
  const seconds = (performance.now() - begun) / 1000;
  const grown = rounded((most - before) / 1024 / 1024);
  return {
    measure: {
      name: 'memory that an export of all orders takes',
      unit: 'MiB',
      values: [grown],
      aim: { most: 100 },
    },
    note: `The export of ${orders} orders was ${rounded(bytes / 1024 / 1024)} MiB in ${rounded(seconds)} s.`,
  };
}

await figure('order-pages', `How long does an operator wait for a page of ${orders} orders?`, () =>
  withDatabase(async (connection) => {
    const db = require('knex')({ client: 'pg', connection, pool: { min: 1, max: 2 } });
    try {
      const begun = performance.now();
      await seedOrders(db);
      const seeded = `Seeding took ${rounded((performance.now() - begun) / 1000)} s.`;
      const measures = await measurePages(db);
      const { measure, note } = await measureExport(db);
      return {
        measures: [...measures, measure],
        notes: [
          seeded,
          note,
          `A round is ${asksARound.ours} questions of ours and ${asksARound.peer} of the peer, over SQL without HTTP; its value is their 95th percentile.`,
          'A third as many customers as orders, 2,000 patterns, 4 shops, an order in 50 refunded; all of it synthetic.',
          'Postgres is the embedded one as it comes: shared_buffers 128 MB, work_mem 4 MB.',
        ],
      };
    } finally {
      await db.destroy();
    }
  }),
);
