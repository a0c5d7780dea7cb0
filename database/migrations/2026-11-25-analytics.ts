import type { Knex } from 'knex';

/**
 * What the analytics keep beside the facts: what has to be counted anew, when it was, and what the judgement found.
 * Everything here can be thrown away and made again from the ledger. Every statement is idempotent.
 */
const functions = `
-- A line's category is its craft and, where the snapshot has one, what is made: 'sewing/garment-skirt'.
create or replace function ledger.category_key(category jsonb) returns text
  language sql immutable strict parallel safe as $$
  select coalesce(nullif(category ->> 'craft', ''), 'other') || coalesce('/' || coalesce(
    category #>> '{terms,garment,0}',
    category #>> '{terms,wood-project,0}',
    category #>> '{terms,embroidery-technique,0}',
    category #>> '{terms,home-and-gifts,0}'
  ), '')
$$;
`;

const tables = `
-- \`lines\` are the paid lines of that day, \`returned\` those of them that were refunded in full, whenever;
-- \`refunded_minor\` is the money that went back on that day.
alter table ledger.rollup_sales_day add column if not exists quantity bigint not null default 0;
alter table ledger.rollup_sales_day add column if not exists returned integer not null default 0;

-- Lines sold before the first version have none.
alter table ledger.rollup_version_week drop constraint if exists rollup_version_week_pkey;
alter table ledger.rollup_version_week alter column released_version_id drop not null;
alter table ledger.rollup_version_week add column if not exists first_day date;
alter table ledger.rollup_version_week add column if not exists last_day date;
create unique index if not exists rollup_version_week_key
  on ledger.rollup_version_week (pattern_id, week, released_version_id) nulls not distinct;

alter table ledger.rollup_version_lifetime drop constraint if exists rollup_version_lifetime_pkey;
alter table ledger.rollup_version_lifetime alter column released_version_id drop not null;
alter table ledger.rollup_version_lifetime add column if not exists category text not null default 'other';
alter table ledger.rollup_version_lifetime add column if not exists live_since date;
alter table ledger.rollup_version_lifetime add column if not exists first_day date;
alter table ledger.rollup_version_lifetime add column if not exists last_day date;
alter table ledger.rollup_version_lifetime add column if not exists reasons jsonb not null default '{}';
create unique index if not exists rollup_version_lifetime_key
  on ledger.rollup_version_lifetime (pattern_id, released_version_id) nulls not distinct;

-- What has to be counted anew. A day without a category: all of it.
create table if not exists ledger.rollup_dirty_day (
  day date not null,
  category text,
  marked_at timestamptz not null default now(),
  unique nulls not distinct (day, category)
);
create table if not exists ledger.rollup_dirty_pattern (
  pattern_id text primary key,
  marked_at timestamptz not null default now()
);

-- One row. The zone is the one whose days the rollups have; no zone: they were never made.
create table if not exists ledger.rollup_state (
  is_only boolean primary key default true check (is_only),
  time_zone text,
  is_enqueued boolean not null default false,
  -- Rises whenever a figure may have changed, so that what was read before can be remembered.
  generation bigint not null default 0,
  -- Events up to here are counted or marked.
  position bigint not null default 0,
  computed_at timestamptz,
  judged_at timestamptz,
  rebuild_total integer not null default 0,
  rebuild_started_at timestamptz,
  rebuild_finished_at timestamptz
);
insert into ledger.rollup_state default values on conflict do nothing;

create table if not exists ledger.rollup_finding (
  kind text not null check (kind in ('sleeping', 'trend', 'returns', 'worse-returns', 'worse-inquiries')),
  category text not null,
  pattern_id text,
  released_version_id uuid references ledger.released_version,
  evidence jsonb not null,
  judged_at timestamptz not null default now(),
  unique nulls not distinct (kind, category, pattern_id, released_version_id)
);
`;

const indexes = `
create index if not exists refund_refunded on ledger.refund (refunded_at);
create index if not exists download_file on ledger.download (released_file_id);
`;

export async function up(knex: Knex): Promise<void> {
  await knex.raw(functions);
  await knex.raw(tables);
  await knex.raw(indexes);
}

export function down(): Promise<void> {
  return Promise.reject(
    new Error('The ledger keeps what happened; restore a backup instead of migrating down.'),
  );
}
