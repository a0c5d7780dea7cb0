/** How much there is to find, and of how many kinds. */
export const shop = { patterns: 100_000, designers: 500, termsEach: 12 };

const { patterns, designers, termsEach } = shop;
const words = `(array['moss', 'fern', 'ivy', 'reed', 'sorrel', 'clover', 'yarrow', 'tansy', 'sedge', 'vetch'])`;
const crafts = `(array['sewing', 'sewing', 'sewing', 'knitting', 'crochet', 'embroidery', 'woodworking'])[1 + n % 7]`;

/**
 * Fills a fresh shop by SQL with published pages only: titles of four words of forty, a description of 300 letters,
 * twelve terms in falling frequency, sizes. The read model is built from them by the app itself.
 *
 * @param {import('knex').Knex} db
 */
export async function seedSearch(db) {
  await db.transaction(async (trx) => {
    for (const sql of statements) await trx.raw(sql);
  });
  await db.raw('analyze');
}

const statements = [
  `insert into designers (document_id, name, slug, created_at, updated_at, published_at)
    select 'designer' || n, 'Maker ' || n, 'maker-' || n, now(), now(), now() from generate_series(1, ${designers}) n`,
  `insert into patterns (document_id, title, slug, summary, description, craft, price_minor, currency, stage,
      created_at, updated_at, published_at, locale)
    select 'pattern' || n,
      initcap(${words}[1 + n % 10] || ' ' || ${words}[1 + n / 10 % 10] || ' ' || ${words}[1 + n / 100 % 10] || ' ' || left(md5(n::text), 5)),
      'pattern-' || n, 'Made for ' || ${words}[1 + n / 7 % 10] || ' days and ' || ${words}[1 + n / 13 % 10] || ' evenings',
      repeat('With deep pockets, a faced waistband and clear steps for everyone. ', 4) || left(md5('d' || n), 6),
      ${crafts}, 300 + n % 30 * 100, 'EUR', 'mature', now(), now(), now() - n * interval '1 minute', 'en'
    from generate_series(1, ${patterns}) n`,
  `insert into patterns_designer_lnk (pattern_id, designer_id, pattern_ord)
    select p.id, d.id, 1 from patterns p
    join designers d on d.slug = 'maker-' || (1 + substring(p.document_id from 8)::int % ${designers})`,
  // Squaring a share makes the first terms common and the last ones rare, as in a real vocabulary.
  `insert into patterns_terms_lnk (pattern_id, term_id, term_ord)
    with t as (select id, row_number() over (order by id) - 1 as place from terms),
    drawn as (
      select distinct p.id, floor(power(abs(hashtext(p.document_id || '-' || n)) / 2147483649.0, 2) * (select count(*) from terms))::bigint as place
      from patterns p cross join generate_series(1, ${termsEach}) n
    )
    select drawn.id, t.id, row_number() over (partition by drawn.id order by t.id) from drawn join t on t.place = drawn.place`,
  `insert into components_catalogue_size_ranges (id, system, labels, us_from, us_to, provenance)
    select p.id, 'us-womens', 'US', p.id % 8 * 2, p.id % 8 * 2 + 2 * (p.id / 8 % 12), 'stated' from patterns p`,
  `insert into patterns_cmps (entity_id, cmp_id, component_type, field, "order")
    select p.id, p.id, 'catalogue.size-range', 'sizes', 1 from patterns p`,
];
