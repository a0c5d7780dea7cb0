import type { Knex } from 'knex';

/**
 * A year and a half of a small shop, by SQL: twelve patterns of six categories with two versions each. The second
 * version of the first comes back often; the last one fell silent 200 days ago; everything else sells day by day.
 */
export async function seedYear(db: Knex): Promise<void> {
  await db.transaction(async (trx) => {
    for (const sql of statements) await trx.raw(sql);
  });
}

/** The same numbers at every run, between 0 and 1. */
const chance = (seed: string) => `(abs(hashtext(${seed})) % 10000) / 10000.0`;
const titles = `array['Linden skirt', 'Ash dress', 'Birch trousers', 'Cable hat with a very long name that no phone can show', 'Rib socks',
  'Moss cardigan', 'Granny blanket', 'Amigurumi hare', 'Alphabet sampler', 'Wren in satin stitch', 'Oak stool', 'Sleeping coat']`;
const categories = `array['sewing/garment-skirt', 'sewing/garment-dress', 'sewing/garment-trousers', 'knitting/garment-hat', 'knitting/garment-socks',
  'knitting/garment-cardigan', 'crochet/project-blanket', 'crochet/project-toy', 'embroidery/embroidery-cross-stitch',
  'embroidery/embroidery-satin-stitch', 'woodworking/piece-stool', 'sewing/garment-coat']`;

const statements = [
  `create temporary table seeded on commit drop as
    select n, 'year' || n as pattern_id, (${titles})[n] as title, (${categories})[n] as category
    from generate_series(1, 12) n`,
  `insert into ledger.released_version (id, pattern_id, version_id, label, major, minor, patch, code, title, craft, changelog, released_by, released_at)
    select gen_random_uuid(), pattern_id, pattern_id || '-' || minor, '1.' || minor || '.0', 1, minor, 0,
      upper(lpad(to_hex(n * 16 + minor), 8, '0')), title, split_part(category, '/', 1), '[]', 'system',
      now() - make_interval(days => 560 - minor * 400)
    from seeded cross join generate_series(0, 1) minor order by minor`,
  `insert into ledger.released_standing (released_version_id, pattern_id, state)
    select id, pattern_id, case minor when 1 then 'released' else 'superseded' end
    from ledger.released_version where pattern_id like 'year%'`,
  `insert into ledger.released_file (id, released_version_id, name, role, format, sha256, bytes, vault_key)
    select gen_random_uuid(), id, 'a.pdf', 'template', 'pdf', repeat('a', 64), 10, 'k'
    from ledger.released_version where pattern_id like 'year%'`,
  `create temporary table sold on commit drop as
    select gen_random_uuid() as order_id, gen_random_uuid() as line_id, gen_random_uuid() as customer_id, seeded.*, day, turn,
      now() - make_interval(days => day, hours => turn) as at, ${chance(`seeded.n || ':' || day || ':' || turn`)} as luck
    from seeded cross join generate_series(0, 540) day cross join generate_series(0, 2) turn
    where ${chance(`seeded.n || '-' || day || '-' || turn`)} < 0.35 / (1 + n * 0.12) * case
        when category like 'knitting%' and day % 365 < 60 then 2 when seeded.n = 2 and day < 28 then 3 else 1 end
      and not (n = 12 and day < 200)`,
  `insert into ledger.customer (id) select customer_id from sold`,
  `insert into ledger.orders (id, channel_account_id, external_id, customer_id, currency, total_minor, placed_at, fingerprint)
    select order_id, (select id from ledger.channel_account order by key limit 1), order_id::text, customer_id,
      case when turn = 2 then 'USD' else 'EUR' end, 500 + n * 100, at, repeat('f', 64) from sold`,
  `insert into ledger.order_line (id, order_id, external_line, pattern_id, released_version_id, title, category, quantity, price_minor)
    select line_id, order_id, '1', sold.pattern_id, version.id, sold.title,
      jsonb_build_object('craft', split_part(category, '/', 1), 'terms', jsonb_build_object('garment', jsonb_build_array(split_part(category, '/', 2)))),
      1, 500 + n * 100
    from sold join ledger.released_version version on version.pattern_id = sold.pattern_id
      and version.minor = case when day <= 160 then 1 else 0 end`,
  `insert into ledger.entitlement (id, customer_id, order_line_id, pattern_id)
    select gen_random_uuid(), customer_id, line_id, pattern_id from sold`,
  `insert into ledger.refund (id, order_id, order_line_id, external_id, amount_minor, refunded_at, fingerprint)
    select gen_random_uuid(), order_id, line_id, order_id::text, 500 + n * 100, at + interval '3 days', repeat('f', 64)
    from sold where luck < case when n = 1 and day <= 160 then 0.25 else 0.02 end and day > 3`,
  `insert into ledger.download (id, ticket_hash, entitlement_id, released_file_id, minted_at, expires_at)
    select gen_random_uuid(), sha256(entitled.id::text::bytea), entitled.id, file.id, sold.at + interval '1 hour', now()
    from sold join ledger.order_line line on line.id = sold.line_id
    join ledger.entitlement entitled on entitled.order_line_id = line.id
    join ledger.released_file file on file.released_version_id = line.released_version_id`,
  `insert into ledger.inquiry (id, source, external_id, pattern_id, released_version_id, reason, opened_at)
    select gen_random_uuid(), 'desk', line_id::text, sold.pattern_id, line.released_version_id,
      (array['seam-allowance', 'missing-size', 'print-scale'])[1 + abs(hashtext(line_id::text)) % 3], sold.at + interval '5 days'
    from sold join ledger.order_line line on line.id = sold.line_id
    where luck > case when n = 3 and day <= 160 then 0.8 else 0.97 end and day > 5`,
];
