/** How much there is to find: each pattern as a draft and as a published row, as Strapi keeps them. */
export const shop = { patterns: 10_000, designers: 100, termsEach: 5, oldVersions: 1 };

/**
 * Fills a fresh shop by SQL: through the document service it would take an hour. Every pattern has a designer,
 * terms, a superseded and a current version, in Strapi's tables and in the ledger.
 *
 * @param {import('knex').Knex} db
 */
export async function seedCatalogue(db) {
  await db.transaction(async (trx) => {
    for (const sql of statements) await trx.raw(sql);
  });
  await db.raw('analyze');
}

const { patterns, designers, termsEach } = shop;
const crafts = `(array['sewing', 'knitting', 'crochet', 'embroidery', 'woodworking'])[1 + n % 5]`;
const words = `repeat('A half-circle skirt with deep pockets and a faced waistband. ', 12)`;

const statements = [
  `insert into designers (document_id, name, slug, created_at, updated_at, published_at)
    select 'designer' || n, 'Designer ' || n, 'designer-' || n, now(), now(), now()
    from generate_series(1, ${designers}) n`,
  ...['null', `now() - n * interval '1 minute'`].map(
    (published) => `
    insert into patterns (document_id, title, slug, summary, description, craft, price_minor, currency, stage,
        created_at, updated_at, published_at, locale)
    select 'pattern' || n, 'Pattern ' || md5(n::text), 'pattern-' || n, 'A skirt for every day of the year, number ' || n,
      ${words}, ${crafts}, 500 + n % 20 * 100, 'EUR', 'mature', now(), now(), ${published}, 'en'
    from generate_series(1, ${patterns}) n`,
  ),
  `insert into patterns_designer_lnk (pattern_id, designer_id, pattern_ord)
    select p.id, d.id, 1 from patterns p
    join designers d on d.slug = 'designer-' || (1 + substring(p.document_id from 8)::int % ${designers})`,
  `insert into patterns_terms_lnk (pattern_id, term_id, term_ord)
    select p.id, t.id, n from patterns p cross join generate_series(1, ${termsEach}) n
    join lateral (select id from terms offset (substring(p.document_id from 8)::int * 7 + n * 41) % 300 limit 1) t on true
    on conflict do nothing`,
  ...['superseded', 'released'].map(
    (state, index) => `
    insert into versions (document_id, label, state, released_at, created_at, updated_at, published_at)
    select 'version' || n || '-${index}', '1.${index}.0', '${state}', now(), now(), now(), now()
    from generate_series(1, ${patterns}) n`,
  ),
  `insert into versions_pattern_lnk (version_id, pattern_id)
    select v.id, p.id from versions v join patterns p on p.document_id = 'pattern' || split_part(substring(v.document_id from 8), '-', 1)`,
  `insert into ledger.released_version (id, pattern_id, version_id, label, major, minor, patch, code, title, craft, changelog, errata, released_by)
    select gen_random_uuid(), p.document_id, v.document_id, v.label, 1, split_part(v.label, '.', 2)::int, 0,
      upper(lpad(to_hex(v.id), 8, '0')), p.title, p.craft, '[{"locale":"en","text":"Better."}]', '[]', 'bench'
    from (select * from versions order by label) v
    join versions_pattern_lnk l on l.version_id = v.id
    join patterns p on p.id = l.pattern_id and p.published_at is not null`,
  `insert into ledger.released_standing (released_version_id, pattern_id, state)
    select id, pattern_id, case label when '1.0.0' then 'superseded' else 'released' end from ledger.released_version`,
  `insert into ledger.released_file (id, released_version_id, name, role, format, page_format, language, sha256, bytes, vault_key)
    select gen_random_uuid(), r.id, 'file', role, 'svg', 'A4', 'en', repeat('a', 64), 1000000, 'files/' || r.id || role
    from ledger.released_version r cross join unnest(array['instructions', 'template']) role`,
];
