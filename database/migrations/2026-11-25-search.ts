import type { Knex } from 'knex';

/**
 * The read model of the search: one row a published pattern and language, made again from the content whenever
 * that changes (src/api/search). Nothing here is the only copy of anything. Every statement is idempotent.
 */
const tables = `
create schema if not exists ledger;

-- Wide texts lie apart (toast), so that counting facets walks over narrow rows.
create table if not exists ledger.search_pattern (
  pattern_id text not null,
  locale text not null,
  craft text not null,
  designer_id text,
  price_minor integer not null check (price_minor >= 0),
  currency text not null,
  published_at timestamptz not null,
  has_version boolean not null,
  title text not null,
  terms integer[] not null,
  us int4range,
  alpha int4range,
  age int4range,
  bust numrange,
  waist numrange,
  hip numrange,
  head tsvector not null,
  body tsvector not null,
  primary key (pattern_id, locale)
) with (toast_tuple_target = 128);
alter table ledger.search_pattern alter column body set storage external;

create index if not exists search_pattern_terms on ledger.search_pattern using gin (terms);
create index if not exists search_pattern_body on ledger.search_pattern using gin (body);
create index if not exists search_pattern_us on ledger.search_pattern using gist (us);
create index if not exists search_pattern_alpha on ledger.search_pattern using gist (alpha);
create index if not exists search_pattern_age on ledger.search_pattern using gist (age);
create index if not exists search_pattern_bust on ledger.search_pattern using gist (bust);
create index if not exists search_pattern_waist on ledger.search_pattern using gist (waist);
create index if not exists search_pattern_hip on ledger.search_pattern using gist (hip);
create index if not exists search_pattern_published on ledger.search_pattern (locale, published_at desc, pattern_id);
create index if not exists search_pattern_craft on ledger.search_pattern (locale, craft, published_at desc, pattern_id);
create index if not exists search_pattern_price on ledger.search_pattern (locale, price_minor, pattern_id);
create index if not exists search_pattern_title on ledger.search_pattern (locale, title collate "und-x-icu", pattern_id);
create index if not exists search_pattern_designer on ledger.search_pattern (designer_id);

-- Words of titles and summaries, against which a misspelt one is held.
create table if not exists ledger.search_word (
  locale text not null,
  word text not null,
  primary key (locale, word)
);

-- Which version of the read model was last built whole.
create table if not exists ledger.search_state (
  singular boolean primary key default true check (singular),
  version integer not null,
  rebuilt_at timestamptz not null default now()
);

-- Moves with every change of the read model: what was counted before it is counted again.
create sequence if not exists ledger.search_generation;
`;

/** A trusted extension, there in every usual build. Without it words are corrected from the vocabulary alone. */
const trigrams = `
do $$
begin
  create extension if not exists pg_trgm;
  create index if not exists search_word_trigrams on ledger.search_word using gin (word gin_trgm_ops);
exception when others then
  raise notice 'pg_trgm is not to be had: %', sqlerrm;
end $$;
`;

export async function up(knex: Knex): Promise<void> {
  await knex.raw(tables);
  await knex.raw(trigrams);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop table if exists ledger.search_pattern, ledger.search_word, ledger.search_state;
    drop sequence if exists ledger.search_generation;
  `);
}
