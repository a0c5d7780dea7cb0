import type { Knex } from 'knex';

/** What machines suggested for patterns, what editors made of it, and what asking cost. Every statement is idempotent. */
const tables = `
create table if not exists ledger.tagging_run (
  id uuid primary key,
  pattern_id text not null,
  version_id text not null,
  engine text not null check (engine in ('rules', 'openai')),
  asked_by text not null,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'ended')),
  outcome text,
  engine_version text,
  vocabulary_version text,
  -- Text, cover, vocabulary and engine: the same again needs no second look.
  input_hash char(64),
  suggested integer not null default 0 check (suggested >= 0),
  unsupported integer not null default 0 check (unsupported >= 0),
  proposed integer not null default 0 check (proposed >= 0),
  -- Reserved while it runs, used when it has ended.
  tokens bigint not null default 0 check (tokens >= 0),
  microcents bigint not null default 0 check (microcents >= 0),
  hidden jsonb,
  asked_at timestamptz not null default now(),
  started_at timestamptz,
  ended_at timestamptz,
  check ((state = 'ended') = (outcome is not null))
);
create unique index if not exists tagging_run_one_waiting on ledger.tagging_run (version_id, engine) where state = 'waiting';
create index if not exists tagging_run_version on ledger.tagging_run (version_id, engine, asked_at desc);
create index if not exists tagging_run_asked on ledger.tagging_run (asked_at);

create table if not exists ledger.suggestion (
  id uuid primary key,
  run_id uuid not null references ledger.tagging_run,
  pattern_id text not null,
  version_id text not null,
  facet text not null,
  -- The term's key; null for a fact that is no term.
  term text,
  value jsonb not null,
  value_key text not null,
  engine text not null check (engine in ('rules', 'openai')),
  vocabulary_version text not null,
  confidence real not null check (confidence between 0 and 1),
  is_explicit boolean not null,
  evidence jsonb not null check (jsonb_array_length(evidence) > 0),
  evidence_key text not null,
  state text not null default 'suggested' check (state in ('suggested', 'accepted', 'rejected', 'superseded')),
  state_since timestamptz not null default now(),
  reviewed_by text,
  created_at timestamptz not null default now(),
  unique (run_id, facet, value_key),
  check ((state in ('accepted', 'rejected')) = (reviewed_by is not null))
);
create unique index if not exists suggestion_one_open on ledger.suggestion (version_id, engine, facet, value_key) where state = 'suggested';
create index if not exists suggestion_pattern on ledger.suggestion (pattern_id, state);
create index if not exists suggestion_decided on ledger.suggestion (facet, engine, state) where state in ('accepted', 'rejected');

create table if not exists ledger.term_proposal (
  id uuid primary key,
  facet text not null,
  text text not null,
  text_key text not null,
  pattern_id text not null,
  version_id text not null,
  evidence jsonb not null,
  state text not null default 'open' check (state in ('open', 'dismissed')),
  seen integer not null default 1 check (seen > 0),
  created_at timestamptz not null default now(),
  state_since timestamptz not null default now(),
  unique (facet, text_key)
);
create index if not exists term_proposal_version on ledger.term_proposal (version_id) where state = 'open';

create table if not exists ledger.pasted_text (
  version_id text primary key,
  text text not null,
  pasted_by text not null,
  pasted_at timestamptz not null default now()
);

create table if not exists ledger.tagging_key (
  id text primary key,
  sealed jsonb not null,
  last_four text not null,
  set_by text not null,
  set_at timestamptz not null default now()
);

create or replace trigger enforce_move before update on ledger.suggestion
  for each row execute function ledger.enforce_move('suggested>accepted', 'suggested>rejected', 'suggested>superseded');
create or replace trigger enforce_move before update on ledger.tagging_run
  for each row execute function ledger.enforce_move('waiting>running', 'waiting>ended', 'running>ended');
`;

export async function up(knex: Knex): Promise<void> {
  await knex.raw(tables);
}

export function down(): Promise<void> {
  return Promise.reject(
    new Error('The ledger keeps what happened; restore a backup instead of migrating down.'),
  );
}
