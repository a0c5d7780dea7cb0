import type { Knex } from 'knex';
import type { CatalogueTables } from './catalogue-tables';
import { name } from './sql-parts';

/**
 * Indexes of the storefront's statements on Strapi's tables. They cannot be a migration, which runs before those
 * tables exist; Strapi's schema sync leaves alone what it did not make.
 */
export async function ensureCatalogueIndexes(
  db: Knex,
  { patterns, designers, collections, facets, terms }: CatalogueTables,
): Promise<void> {
  const published = 'where published_at is not null';
  await db.raw(`
    create index if not exists selvedge_patterns_slug on ${name(patterns)} (slug, locale) ${published};
    create index if not exists selvedge_patterns_published on ${name(patterns)} (locale, published_at desc, id desc) ${published};
    create index if not exists selvedge_patterns_craft on ${name(patterns)} (locale, craft, published_at desc, id desc) ${published};
    create index if not exists selvedge_patterns_title on ${name(patterns)} (locale, title collate "und-x-icu", id) ${published};
    create index if not exists selvedge_patterns_craft_title on ${name(patterns)} (locale, craft, title collate "und-x-icu", id) ${published};
    create index if not exists selvedge_patterns_price on ${name(patterns)} (locale, price_minor, id) ${published};
    create index if not exists selvedge_designers_slug on ${name(designers)} (slug);
    create index if not exists selvedge_collections_slug on ${name(collections)} (slug) ${published};
    create unique index if not exists selvedge_facets_key on ${name(facets)} (key);
    create unique index if not exists selvedge_terms_key on ${name(terms)} (key);
  `);
}
