import type { Knex } from 'knex';

/** Update notices: how far each is gathered, who holds it, which job may send a mail, and who wants how much mail. */
const statements = `
alter table ledger.update_notice
  add column if not exists pattern_id text,
  -- The last customer who was looked at; gathering goes on behind it after a crash.
  add column if not exists gathered_to uuid,
  add column if not exists gathered_at timestamptz,
  add column if not exists held_at timestamptz;
update ledger.update_notice notice set pattern_id = version.pattern_id
  from ledger.released_version version
  where version.id = notice.released_version_id and notice.pattern_id is null;
alter table ledger.update_notice alter column pattern_id set not null;
create index if not exists update_notice_pattern on ledger.update_notice (pattern_id);
create index if not exists update_notice_newest on ledger.update_notice (created_at desc, id desc);

alter table ledger.message
  -- Waits for the weekly digest and still takes notices up.
  add column if not exists collecting boolean not null default false,
  -- Only the job that carries this number may send it: a job that was overtaken does nothing.
  add column if not exists turn integer not null default 0;
create unique index if not exists message_one_digest on ledger.message (customer_id) where collecting;
create index if not exists message_updates_waiting on ledger.message (customer_id) where kind = 'update' and state = 'ready';

create index if not exists entitlement_owner on ledger.entitlement (pattern_id, customer_id) where state = 'active';

create table if not exists ledger.notice_consent (
  customer_id uuid primary key references ledger.customer,
  choice text not null check (choice in ('all', 'important', 'none')),
  changed_at timestamptz not null default now()
);

create table if not exists ledger.notice_token (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  customer_id uuid not null references ledger.customer,
  message_id uuid not null references ledger.message,
  made_at timestamptz not null default now()
);
create index if not exists notice_token_customer on ledger.notice_token (customer_id);
`;

export async function up(knex: Knex): Promise<void> {
  await knex.raw(statements);
}

export function down(): Promise<void> {
  return Promise.reject(
    new Error('The ledger keeps what happened; restore a backup instead of migrating down.'),
  );
}
