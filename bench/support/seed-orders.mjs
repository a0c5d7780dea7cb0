import { readdirSync } from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { root } from './root.mjs';

const require = createRequire(import.meta.url);

/** How many orders there are; `BENCH_ORDERS` makes it smaller for a look. */
export const orders = Number(process.env.BENCH_ORDERS ?? 1_000_000);
const customers = Math.ceil(orders / 3);
const patterns = 2000;

const id = (kind, n) =>
  `(lpad(to_hex(${kind}), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
const series = `generate_series(0::bigint, ${orders - 1}) n`;
// Days, buyers and patterns are hashes, so every run has the same.
const hash = (what) => `abs(hashint8extended(${what}, 7) % 1000000)`;
const placed = `now() - make_interval(secs => (${hash('n * 5')} * 94.6)::integer)`;
const buyer = `(n * 7919) % ${customers}`;
const pattern = `(${hash('n * 3')} * ${patterns} / 1000000)`;

const statements = [
  `insert into ledger.channel_account (id, key, channel, name)
    select ${id(1, 'n')}, 'bench-' || n, 'web', 'Bench ' || n from generate_series(0, 3) n`,
  `insert into ledger.customer (id, email, name, created_at)
    select ${id(2, 'n')}, 'buyer' || n || '@example.org',
      (array['Mara', 'Zoe', 'Nele', 'Ida', 'Ronja', 'Anna', 'Lotte', 'Runa'])[1 + n % 8] || ' Maker' || n, ${placed}
    from generate_series(0::bigint, ${customers - 1}) n`,
  `insert into ledger.orders (id, channel_account_id, external_id, customer_id, currency, total_minor, placed_at,
      fingerprint, has_refund, has_revoked)
    select ${id(3, 'n')}, ${id(1, 'n % 4')}, '#' || n, ${id(2, buyer)}, 'EUR', 900, ${placed}, repeat('f', 64),
      n % 50 = 0, n % 60 = 0 from ${series}`,
  `insert into ledger.order_line (id, order_id, external_line, pattern_id, title, quantity, price_minor, placed_at)
    select ${id(4, 'n')}, ${id(3, 'n')}, '1', 'bench' || ${pattern}, 'Pattern number ' || ${pattern}, 1, 900, ${placed}
    from ${series}`,
  `insert into ledger.sold_title (pattern_id, title) select distinct pattern_id, title from ledger.order_line`,
  `insert into ledger.entitlement (id, customer_id, order_line_id, pattern_id, state, granted_at, channel_account_id)
    select ${id(5, 'n')}, ${id(2, buyer)}, ${id(4, 'n')}, 'bench' || ${pattern},
      case when n % 60 = 0 then 'revoked' else 'active' end, ${placed}, ${id(1, 'n % 4')} from ${series}`,
];

/**
 * Makes the ledger and fills it with orders of one line each, by SQL. What triggers would do the statements do, and
 * indexes are made when the rows are there: both only so that seeding takes minutes and not an hour.
 *
 * @param {import('knex').Knex} db
 */
export async function seedOrders(db) {
  const folder = path.join(root, 'dist/database/migrations');
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .toSorted())
    await db.transaction((trx) => require(path.join(folder, file)).up(trx));
  const { rows: indexes } = await db.raw(
    `select format('%I.%I', schemaname, indexname) as name, indexdef as definition from pg_indexes
     where schemaname = 'ledger' and tablename in ('customer', 'orders', 'order_line', 'entitlement')
       and indexname not in (select conname from pg_constraint)`,
  );
  await db.transaction(async (trx) => {
    await trx.raw('set local session_replication_role = replica');
    await trx.raw(`set local maintenance_work_mem = '256MB'`);
    for (const { name } of indexes) await trx.raw(`drop index ${name}`);
    for (const sql of statements) await trx.raw(sql);
    for (const { definition } of indexes) await trx.raw(definition);
  });
  await db.raw('vacuum analyze');
}
