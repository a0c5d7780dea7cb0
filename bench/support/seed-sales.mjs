/** How much was sold: three years of a large shop. `BENCH_LINES` makes it smaller for a look. */
export const sold = {
  lines: Number(process.env.BENCH_LINES ?? 1_000_000),
  days: 1095,
  patterns: 2000,
  versions: 3,
  accounts: 4,
  categories: 12,
};

/**
 * Fills the ledger by SQL: an order a line, one in fifty refunded, one in ten downloaded, one in 400 asked about.
 * Days, patterns and luck are hashes, so every run has the same.
 *
 * @param {import('knex').Knex} db
 */
export async function seedSales(db) {
  for (const sql of statements) await db.raw(sql);
  await db.raw('vacuum analyze');
}

const { lines, days, patterns, versions, accounts, categories } = sold;
const hash = (what) => `abs(hashint8extended(${what}, 7) % 1000000)`;
const crafts = `(array['sewing', 'knitting', 'crochet', 'embroidery'])[1 + n % ${categories} % 4]`;
const id = (kind, n) =>
  `(lpad(to_hex(${kind}), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
// Few patterns sell most: the square of a share between 0 and 1.
const pattern = `floor(${patterns} * pow(${hash('n * 3')} / 1000000.0, 2))::bigint`;
const day = `(${hash('n * 5')} * ${days} / 1000000)`;
// Later days have later versions.
const minor = `least(${versions - 1}, (${days} - ${day}) * ${versions} / ${days})`;
const moment = `now() - make_interval(days => ${day}::integer, mins => (${hash('n * 7')} % 1440)::integer)`;
const series = `generate_series(0::bigint, ${lines - 1}) n`;
const isLucky = (one, of, seed) => `${hash(`n * ${seed}`)} % ${of} < ${one}`;

const statements = [
  `insert into ledger.channel_account (id, key, channel, name)
    select ${id(1, 'n')}, 'bench-' || n, 'web', 'Bench ' || n from generate_series(0, ${accounts - 1}) n`,
  `insert into ledger.released_version (id, pattern_id, version_id, label, major, minor, patch, code, title, craft, changelog, released_by, released_at)
    select ${id(2, `n * ${versions} + minor`)}, 'bench' || n, 'bench' || n || 'v' || minor, '1.' || minor || '.0', 1, minor, 0,
      upper(lpad(to_hex(n * ${versions} + minor), 8, '0')), 'Pattern ' || n, ${crafts}, '[]', 'bench',
      now() - make_interval(days => ${days} - minor * ${Math.floor(days / versions)})
    from generate_series(0, ${patterns - 1}) n cross join generate_series(0, ${versions - 1}) minor order by minor, n`,
  `insert into ledger.released_standing (released_version_id, pattern_id, state)
    select id, pattern_id, case minor when ${versions - 1} then 'released' else 'superseded' end
    from ledger.released_version where released_by = 'bench'`,
  `insert into ledger.released_file (id, released_version_id, name, role, format, sha256, bytes, vault_key)
    select ${id(3, `n * ${versions} + minor`)}, ${id(2, `n * ${versions} + minor`)}, 'f', 'template', 'pdf', repeat('a', 64), 1, 'k'
    from generate_series(0, ${patterns - 1}) n cross join generate_series(0, ${versions - 1}) minor`,
  `insert into ledger.customer (id) select ${id(4, 'n')} from generate_series(0, 99999) n`,
  `insert into ledger.orders (id, channel_account_id, external_id, customer_id, currency, total_minor, placed_at, fingerprint)
    select ${id(5, 'n')}, ${id(1, `n % ${accounts}`)}, n::text, ${id(4, 'n % 100000')},
      case when n % 5 = 0 then 'USD' else 'EUR' end, 900, ${moment}, repeat('f', 64) from ${series}`,
  `insert into ledger.order_line (id, order_id, external_line, pattern_id, released_version_id, title, category, quantity, price_minor)
    select ${id(6, 'n')}, ${id(5, 'n')}, '1', 'bench' || p, ${id(2, `p * ${versions} + v`)}, 'Pattern',
      jsonb_build_object('craft', (array['sewing', 'knitting', 'crochet', 'embroidery'])[1 + p % ${categories} % 4],
        'terms', jsonb_build_object('garment', jsonb_build_array('garment-' || p % ${categories}))), 1, 900
    from (select n, ${pattern} as p, ${minor}::bigint as v from ${series}) n`,
  `insert into ledger.refund (id, order_id, order_line_id, external_id, amount_minor, refunded_at, fingerprint)
    select ${id(7, 'n')}, ${id(5, 'n')}, ${id(6, 'n')}, '1', 900, ${moment}, repeat('f', 64)
    from ${series} where ${isLucky(1, 50, 11)}`,
  `insert into ledger.entitlement (id, customer_id, order_line_id, pattern_id)
    select ${id(8, 'n')}, ${id(4, 'n % 100000')}, ${id(6, 'n')}, 'bench' || ${pattern}
    from ${series} where ${isLucky(1, 10, 13)}`,
  `insert into ledger.download (id, ticket_hash, entitlement_id, released_file_id, minted_at, expires_at)
    select ${id(9, 'n')}, sha256(n::text::bytea), ${id(8, 'n')}, ${id(3, `p * ${versions} + v`)}, ${moment}, now()
    from (select n, ${pattern} as p, ${minor}::bigint as v from ${series} where ${isLucky(1, 10, 13)}) n`,
  `insert into ledger.inquiry (id, source, external_id, pattern_id, released_version_id, reason, opened_at)
    select ${id(10, 'n')}, 'bench', n::text, 'bench' || p, ${id(2, `p * ${versions} + v`)}, 'seam-allowance', ${moment}
    from (select n, ${pattern} as p, ${minor}::bigint as v from ${series} where ${isLucky(1, 400, 17)}) n`,
];
