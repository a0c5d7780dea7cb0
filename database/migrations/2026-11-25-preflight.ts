import type { Knex } from 'knex';

/** Findings that editors let pass, and looks at the whole catalogue by changed profiles. Every statement is idempotent. */
const tables = `
create table if not exists ledger.preflight_acceptance (
  id uuid primary key,
  version_id text not null,
  file_id text not null,
  -- Of the bytes it was said of: other bytes are another file.
  sha256 char(64) not null,
  fingerprint char(64) not null,
  severity text not null check (severity in ('error', 'warning', 'info')),
  finding jsonb not null,
  reason text not null check (char_length(reason) between 10 and 1000),
  accepted_by text not null,
  accepted_at timestamptz not null default now(),
  taken_back_by text,
  taken_back_at timestamptz,
  check ((taken_back_by is null) = (taken_back_at is null))
);
create unique index if not exists preflight_acceptance_one_standing
  on ledger.preflight_acceptance (file_id, fingerprint) where taken_back_at is null;
create index if not exists preflight_acceptance_version on ledger.preflight_acceptance (version_id);

create table if not exists ledger.preflight_recheck (
  id uuid primary key,
  cause text not null check (cause in ('button', 'profile')),
  started_by text not null,
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  total integer not null check (total >= 0),
  done integer not null default 0 check (done >= 0),
  changed integer not null default 0 check (changed >= 0),
  -- The last file that was looked at.
  position bigint not null default 0,
  -- Who asked for another one meanwhile; it begins when this one has ended.
  again_by text
);
create unique index if not exists preflight_recheck_one_running
  on ledger.preflight_recheck ((true)) where ended_at is null;
create index if not exists preflight_recheck_started on ledger.preflight_recheck (started_at desc);

create table if not exists ledger.preflight_changed_verdict (
  recheck_id uuid not null references ledger.preflight_recheck,
  position bigint not null,
  file_id text not null,
  version_id text not null,
  pattern_id text,
  name text not null,
  label text not null,
  was text not null check (was in ('pass', 'warn', 'reject')),
  now text not null check (now in ('pass', 'warn', 'reject')),
  -- A released version's file never changes: it would be judged so today.
  is_released boolean not null,
  primary key (recheck_id, position)
);
`;

export async function up(knex: Knex): Promise<void> {
  await knex.raw(tables);
}

export function down(): Promise<void> {
  return Promise.reject(
    new Error('The ledger keeps what happened; restore a backup instead of migrating down.'),
  );
}
