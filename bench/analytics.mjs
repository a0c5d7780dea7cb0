import { createRequire } from 'node:module';
import path from 'node:path';
import { figure } from './support/figure.mjs';
import { interleave } from './support/interleave.mjs';
import { compiled } from './support/root.mjs';
import { seedSales, sold } from './support/seed-sales.mjs';
import { withChild } from './support/start-child.mjs';
import { rounded } from './support/summarise.mjs';
import { withDatabase } from './support/with-database.mjs';
import { withTempFolder } from './support/temp-folder.mjs';

const require = createRequire(import.meta.url);
const script = path.join(import.meta.dirname, 'support/serve-app.mjs');
const clients = 8;
const rounds = { cheap: 15, dear: 3, pages: 5, arrivals: 5 };
const pagesARound = 160;
const dayMs = 86_400_000;
const question = `What do the rollups save over ${sold.lines} raw lines, and how fast and fresh is the dashboard?`;

/** The same answer twice: from the rollups, and from the lines they were counted from. */
const queries = {
  'category × month, all time': {
    aim: { mostRatio: 0.01 },
    rollup: `select category, date_trunc('month', day) as month, sum(lines), sum(gross_minor), sum(returned)
      from ledger.rollup_sales_day group by 1, 2`,
    raw: rawSales(`date_trunc('month', orders.placed_at at time zone 'UTC')`, 'true'),
  },
  'category, last 28 days': {
    aim: { mostRatio: 0.05 },
    rollup: `select category, sum(lines), sum(gross_minor), sum(returned)
      from ledger.rollup_sales_day where day > current_date - 28 group by 1`,
    raw: rawSales('1', `orders.placed_at >= current_date - 27`),
  },
  'returns by version, all time': {
    rollup: `select released_version_id, sold, refunded from ledger.rollup_version_lifetime`,
    raw: `select released_version_id, count(*), count(refund.id) from ledger.order_line line
      left join ledger.refund on refund.order_line_id = line.id group by 1`,
  },
};

function rawSales(bucket, isAsked) {
  return `select ledger.category_key(line.category), ${bucket}, count(*), sum(line.quantity * line.price_minor),
      count(refund.id)
    from ledger.orders join ledger.order_line line on line.order_id = orders.id
    left join ledger.refund on refund.order_line_id = line.id
    where ${isAsked} group by 1, 2`;
}

async function measureQueries(db) {
  const measures = [];
  for (const [name, { rollup, raw, aim }] of Object.entries(queries)) {
    const slow = name.endsWith('all time');
    const found = await interleave(slow ? rounds.dear : rounds.cheap, {
      rollup: { work: () => db.raw(rollup) },
      raw: { work: () => db.raw(raw) },
    });
    const peers = [{ name: 'the same from the lines', values: found.raw.clock }];
    measures.push({ name, unit: 'ms', values: found.rollup.clock, ...(aim && { aim }), peers });
  }
  return measures;
}

async function measureDay(db) {
  const { recomputeDays } = compiled('plugins/analytics/server/rollups/recompute-days');
  const { rows } = await db.raw(`select (current_date - 40)::text as day`);
  const key = { day: rows[0].day, category: null };
  const { day } = await interleave(rounds.cheap, {
    day: { work: () => db.transaction((trx) => recomputeDays(trx, 'UTC', [key])) },
  });
  return { name: 'one day counted anew', unit: 'ms', values: day.clock, aim: { most: 500 } };
}

const views = [
  'days=28',
  'days=90',
  'days=7',
  'days=365',
  'days=28&category=sewing',
  'days=90&channel=bench-1',
  'days=365&category=knitting',
  'days=28&category=crochet/garment-2',
];

/** Eight at once, each asking the next as soon as it has the one before; resolves to the 95th percentile. */
async function loadPages(url, authorization, pathOf) {
  const took = [];
  let next = 0;
  const client = async () => {
    while (next < pagesARound) {
      const path = pathOf(next++);
      const begun = performance.now();
      const answer = await fetch(`${url}${path}`, { headers: { authorization } });
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`dashboard: ${answer.status}`);
      took.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return took.toSorted((a, b) => a - b)[Math.ceil(took.length * 0.95) - 1];
}

/** A period that nobody has asked for yet: its figures cannot be remembered. */
let unasked = 0;
function newPeriod() {
  const to = Date.now() - (unasked++ % 700) * dayMs;
  const from = to - (27 + Math.floor(unasked / 700) + (unasked % 3) * 31) * dayMs;
  const day = (at) => new Date(at).toISOString().slice(0, 10);
  return `from=${day(from)}&to=${day(to)}`;
}

const pages = {
  'dashboard, 95th percentile at 8 clients': (n) =>
    `/selvedge/analytics/dashboard?${views[n % views.length]}`,
  'dashboard never asked for before, 95th percentile at 8 clients': () =>
    `/selvedge/analytics/dashboard?${newPeriod()}`,
  'an empty admin page': () => '/selvedge/orders/held',
};

async function measurePages(url, authorization) {
  const found = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  for (const pathOf of Object.values(pages)) await loadPages(url, authorization, pathOf);
  for (let round = 0; round < rounds.pages; round += 1) {
    for (const [name, pathOf] of Object.entries(pages))
      found[name].push(await loadPages(url, authorization, pathOf));
  }
  const [empty] = Object.keys(pages).slice(-1);
  const peers = [{ name: 'an empty admin page, same sign-in and rights', values: found[empty] }];
  return Object.keys(pages)
    .filter((name) => name !== empty)
    .map((name) => ({ name, unit: 'ms', values: found[name], aim: { most: 150 }, peers }));
}

/** From the answer to a signed sale until the dashboard has it. */
async function measureArrival(url, authorization) {
  const { Webhook } = require('standardwebhooks');
  const rotated = await fetch(`${url}/selvedge/channel-accounts/storefront/rotate-secret`, {
    method: 'POST',
    headers: { authorization },
  });
  const { secret } = (await rotated.json()).data;
  const linesNow = async () => {
    const answer = await fetch(`${url}/selvedge/analytics/dashboard?channel=storefront`, {
      headers: { authorization },
    });
    return (await answer.json()).data.sales.lines;
  };
  const values = [];
  for (let round = 0; round < rounds.arrivals; round += 1) {
    const before = await linesNow();
    const at = new Date();
    const body = JSON.stringify({
      type: 'order.placed',
      timestamp: at.toISOString(),
      data: {
        order: `arrival-${round}`,
        placed_at: at.toISOString(),
        currency: 'EUR',
        customer: { email: 'bench@example.com' },
        lines: [{ external_line: '1', pattern: 'bench1', price_minor: 900 }],
        total_minor: 900,
      },
    });
    const answer = await fetch(`${url}/api/orders/inbound`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': `arrival-${round}`,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign(`arrival-${round}`, at, body),
      },
      body,
    });
    if (answer.status !== 200) throw new Error(`inbound: ${answer.status} ${await answer.text()}`);
    const begun = performance.now();
    while ((await linesNow()) === before) await new Promise((resolve) => setTimeout(resolve, 200));
    values.push((performance.now() - begun) / 1000);
  }
  return { name: 'a sale until the dashboard has it', unit: 's', values, aim: { most: 60 } };
}

const seconds = (begun) => rounded((performance.now() - begun) / 1000);

async function makeFigures(db, notes) {
  const { beginRebuild } = compiled('plugins/analytics/server/rollups/begin-rebuild');
  const { drain } = compiled('plugins/analytics/server/rollups/drain');
  const { judge } = compiled('plugins/analytics/server/judging/judge');
  const tools = { transaction: (work) => db.transaction(work) };
  let begun = performance.now();
  await seedSales(db);
  notes.push(`Seeding took ${seconds(begun)} s.`);
  begun = performance.now();
  await db.transaction((trx) => beginRebuild(trx, 'UTC'));
  await drain(tools);
  notes.push(`Counting everything anew took ${seconds(begun)} s.`);
  begun = performance.now();
  await judge(tools);
  notes.push(`Judging the whole shop took ${seconds(begun)} s.`);
  await db.raw('vacuum analyze');
  const { rows } = await db.raw(
    `select 'Rows: ' || (select count(*) from ledger.order_line) || ' lines, '
      || (select count(*) from ledger.rollup_sales_day) || ' of days, '
      || (select count(*) from ledger.rollup_version_week) || ' of weeks, '
      || (select count(*) from ledger.rollup_version_lifetime) || ' of lives.' as note`,
  );
  notes.push(rows[0].note);
}

await figure('analytics', question, () =>
  withDatabase((databaseUrl) =>
    withTempFolder((dataDir) => {
      const { newSecrets } = compiled('cli/environment/new-secrets');
      const settled = { NODE_ENV: 'development', HOST: '127.0.0.1', SELVEDGE_LOG_LEVEL: 'error' };
      const env = { ...settled, DATABASE_URL: databaseUrl, SELVEDGE_DATA_DIR: dataDir, ...newSecrets() };
      return withChild([script], env, async ({ said: { url, account } }) => {
        const db = require('knex')({ client: 'pg', connection: databaseUrl, pool: { min: 1, max: 4 } });
        const notes = [];
        try {
          await makeFigures(db, notes);
          const measures = [...(await measureQueries(db)), await measureDay(db)];
          const authorization = await compiled('cli/demo/admin-account').signIn(url, account);
          measures.push(...(await measurePages(url, authorization)));
          measures.push(await measureArrival(url, authorization));
          return {
            measures,
            notes: [
              ...notes,
              `${sold.patterns} patterns of ${sold.versions} versions, ${sold.accounts} channel accounts, ${sold.categories} categories, ${sold.days} days; all of it synthetic.`,
              `A round of the dashboard is ${pagesARound} pages over HTTP with sign-in and rights checked, of ${views.length} views in turn, whose figures are remembered until one changes, or each of a period of its own; clients, app and Postgres share the machine.`,
              'Postgres is the embedded one as it comes: shared_buffers 128 MB, work_mem 4 MB.',
            ],
          };
        } finally {
          await db.destroy();
        }
      });
    }),
  ),
);
