/** Customers who bought a pattern's version an hour ago, written straight into the ledger. */
export async function seedOwners(client, patternId, count) {
  await client.query(
    `with numbered as (select n, gen_random_uuid() as customer, gen_random_uuid() as sale, gen_random_uuid() as line
       from generate_series(1, $2::int) n),
     customers as (insert into ledger.customer (id, email, name, locale)
       select customer, 'owner-' || n || '@example.com', 'Mara Maker', case n % 2 when 0 then 'en' else 'de' end from numbered),
     sales as (insert into ledger.orders (id, channel_account_id, external_id, customer_id, currency, total_minor, placed_at, fingerprint)
       select sale, (select id from ledger.channel_account limit 1), 'B' || n, customer, 'EUR', 900, now(), repeat('f', 64) from numbered),
     lines as (insert into ledger.order_line (id, order_id, external_line, pattern_id, released_version_id, title, quantity, price_minor)
       select line, sale, 'l1', $1, (select id from ledger.released_version where pattern_id = $1 limit 1), 'Pattern', 1, 900 from numbered)
     insert into ledger.entitlement (id, customer_id, order_line_id, pattern_id, granted_at)
       select gen_random_uuid(), customer, line, $1, now() - interval '1 hour' from numbered`,
    [patternId, count],
  );
}
