import type { Knex } from 'knex';

/** Renewed links, zips, checksums of files for zips, and what mail servers tell of addresses. */
const statements = `
alter table ledger.download_link
  add column if not exists renewals integer not null default 0 check (renewals between 0 and 2);

create table if not exists ledger.link_renewal (
  id uuid primary key,
  download_link_id uuid not null references ledger.download_link,
  renewal integer not null check (renewal between 1 and 2),
  message_id uuid not null unique references ledger.message,
  asked_at timestamptz not null default now(),
  -- The clock that had run out, kept for the order's page.
  first_used_at timestamptz,
  ended_at timestamptz not null,
  unique (download_link_id, renewal)
);

-- A renewed link is opened by the tokens of its last renewal; several where an answer of the mail server was lost.
create table if not exists ledger.renewed_token (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  download_link_id uuid not null references ledger.download_link,
  renewal integer not null check (renewal between 1 and 2),
  made_at timestamptz not null default now()
);
create index if not exists renewed_token_link on ledger.renewed_token (download_link_id);

-- One ticket for all files of a version; each file has its row in download, so that figures by file stay right.
create table if not exists ledger.download_zip (
  id uuid primary key,
  ticket_hash bytea not null unique check (octet_length(ticket_hash) = 32),
  entitlement_id uuid not null references ledger.entitlement,
  download_link_id uuid not null references ledger.download_link,
  minted_at timestamptz not null default now(),
  expires_at timestamptz not null
);
alter table ledger.download alter column ticket_hash drop not null;
alter table ledger.download add column if not exists download_zip_id uuid references ledger.download_zip;
create index if not exists download_of_zip on ledger.download (download_zip_id) where download_zip_id is not null;

-- CRC-32 of a file's stretches between its slots, by the file's own hash: read once, true for ever.
create table if not exists ledger.file_crc (
  sha256 char(64) primary key,
  stretches jsonb not null,
  made_at timestamptz not null default now()
);

alter table ledger.suppression
  -- What the other side said, without addresses.
  add column if not exists detail text,
  -- The mail that told; through it the operator finds whose address it was.
  add column if not exists message_id uuid references ledger.message on delete set null;
create index if not exists suppression_newest on ledger.suppression (created_at desc);
create index if not exists message_trouble on ledger.message (state_since desc)
  where kind in ('receipt', 'renewal') and state in ('failed', 'unknown', 'suppressed');

create table if not exists ledger.bounce_sender (
  id uuid primary key,
  key text not null unique check (key ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  name text not null,
  secrets jsonb not null,
  created_at timestamptz not null default now(),
  created_by text not null
);
`;

/** As in the ledger's first migration, and two more: a mail that was taken may still come back. */
const messageMoves = [
  'ready>sending',
  'ready>suppressed',
  'sending>sent',
  'sending>failed',
  'sending>suppressed',
  'sending>unknown',
  'sending>ready',
  'unknown>sending',
  'unknown>sent',
  'unknown>failed',
  'sent>failed',
  'failed>ready',
];

export async function up(knex: Knex): Promise<void> {
  await knex.raw(statements);
  await knex.raw(`
    create or replace trigger enforce_move before update on ledger.message
      for each row execute function ledger.enforce_move(${messageMoves.map((move) => `'${move}'`).join(', ')});
  `);
}

export function down(): Promise<void> {
  return Promise.reject(
    new Error('The ledger keeps what happened; restore a backup instead of migrating down.'),
  );
}
