import type { Knex } from 'knex';

/**
 * The ledger: what happened, in plain tables of their own schema (docs/operations.md, DESIGN "The ledger").
 * Strapi's schema sync never touches tables it did not make. The runner writes its own log row after the
 * commit of this transaction, so a crash between the two repeats the file: every statement is idempotent.
 */
const functions = `
create schema if not exists ledger;

create or replace function ledger.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'ledger.% keeps what happened: % is refused', tg_table_name, tg_op using errcode = 'SV001';
end $$;

-- The allowed moves of a state column are the trigger's arguments, each written 'from>to'.
create or replace function ledger.enforce_move() returns trigger language plpgsql as $$
begin
  if new.state is distinct from old.state and not (old.state || '>' || new.state) = any (tg_argv) then
    raise exception 'ledger.%: no move from % to %', tg_table_name, old.state, new.state using errcode = 'SV002';
  end if;
  return new;
end $$;

create or replace function ledger.labels_only_rise() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from ledger.released_version earlier
    where earlier.pattern_id = new.pattern_id
      and (earlier.major, earlier.minor, earlier.patch) >= (new.major, new.minor, new.patch)
  ) then
    raise exception 'ledger.released_version: label % is not above every earlier one', new.label using errcode = 'SV003';
  end if;
  return new;
end $$;
`;

const tables = `
create table if not exists ledger.event (
  id uuid primary key,
  position bigint generated always as identity unique,
  name text not null check (name ~ '^[a-z-]+\\.[a-z-]+$'),
  version smallint not null check (version > 0),
  payload jsonb not null,
  occurred_at timestamptz not null default now()
);
create index if not exists event_name_position on ledger.event (name, position);

create table if not exists ledger.event_handled (
  event_id uuid not null references ledger.event,
  subscriber text not null,
  handled_at timestamptz not null default now(),
  primary key (event_id, subscriber)
);

create table if not exists ledger.setting (
  name text not null,
  version integer not null check (version > 0),
  value jsonb not null,
  changed_by text not null,
  changed_at timestamptz not null default now(),
  primary key (name, version)
);

create table if not exists ledger.audit (
  id uuid primary key,
  at timestamptz not null default now(),
  actor text not null,
  action text not null,
  subject text not null,
  details jsonb not null default '{}'
);
create index if not exists audit_subject on ledger.audit (subject, at);

create table if not exists ledger.tick (
  task text not null,
  slot timestamptz not null,
  sent_at timestamptz not null default now(),
  primary key (task, slot)
);

create table if not exists ledger.vault_object (
  key text primary key,
  sha256 char(64) not null,
  bytes bigint not null check (bytes >= 0),
  state text not null default 'stored' check (state in ('stored', 'quarantined', 'orphaned', 'missing', 'swept')),
  stored_at timestamptz not null default now(),
  state_since timestamptz not null default now()
);
create index if not exists vault_object_waiting on ledger.vault_object (state, state_since) where state in ('quarantined', 'orphaned');

create table if not exists ledger.channel_account (
  id uuid primary key,
  key text not null unique check (key ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  channel text not null,
  name text not null,
  credentials jsonb,
  state text not null default 'active' check (state in ('active', 'paused')),
  created_at timestamptz not null default now()
);

create table if not exists ledger.inbox (
  id uuid primary key,
  source text not null,
  external_id text not null,
  sha256 char(64) not null,
  -- What it tells of, in the sender's words: an order waits here for its sale.
  about text not null,
  verdict text not null check (verdict in ('applied', 'ignored', 'held')),
  body jsonb,
  received_at timestamptz not null default now(),
  redacted_at timestamptz,
  unique (source, external_id)
);
create index if not exists inbox_held on ledger.inbox (source, about) where verdict = 'held';
create index if not exists inbox_unredacted on ledger.inbox (received_at) where body is not null;

create table if not exists ledger.released_version (
  id uuid primary key,
  pattern_id text not null,
  version_id text not null unique,
  label text not null,
  major integer not null check (major >= 0),
  minor integer not null check (minor >= 0),
  patch integer not null check (patch >= 0),
  code text not null unique check (code ~ '^[0-9A-Z]{8}$'),
  title text not null,
  craft text not null,
  changelog jsonb not null,
  errata jsonb not null default '[]',
  released_by text not null,
  released_at timestamptz not null default now(),
  unique (pattern_id, label),
  check (label = major || '.' || minor || '.' || patch)
);

create table if not exists ledger.released_standing (
  released_version_id uuid primary key references ledger.released_version,
  pattern_id text not null,
  state text not null check (state in ('released', 'superseded', 'withdrawn')),
  recalled boolean not null default false,
  since timestamptz not null default now()
);
create unique index if not exists released_standing_one_current on ledger.released_standing (pattern_id) where state = 'released';

create table if not exists ledger.released_file (
  id uuid primary key,
  released_version_id uuid not null references ledger.released_version,
  name text not null,
  role text not null,
  format text not null,
  page_format text not null default '',
  language text not null default '',
  sha256 char(64) not null,
  bytes bigint not null check (bytes > 0),
  vault_key text not null,
  master_key text,
  master_sha256 char(64),
  master_bytes bigint check (master_bytes > 0),
  slots jsonb,
  unique (released_version_id, role, format, page_format, language),
  check ((master_key is null) = (slots is null) and (master_key is null) = (master_bytes is null))
);

create table if not exists ledger.customer (
  id uuid primary key,
  email text check (email = lower(email)),
  name text,
  locale text not null default 'en',
  -- Which order said so (its time, then its id): the newest one is believed, in whatever order they arrive.
  name_told text not null default '',
  locale_told text not null default '',
  consent jsonb not null default '{}',
  created_at timestamptz not null default now(),
  erased_at timestamptz
);
create unique index if not exists customer_email on ledger.customer (email) where email is not null;

create table if not exists ledger.customer_identity (
  id uuid primary key,
  customer_id uuid not null references ledger.customer,
  channel_account_id uuid not null references ledger.channel_account,
  external_id text not null,
  told text not null default '',
  unique (channel_account_id, external_id)
);
create index if not exists customer_identity_customer on ledger.customer_identity (customer_id);

create table if not exists ledger.orders (
  id uuid primary key,
  channel_account_id uuid not null references ledger.channel_account,
  external_id text not null,
  inbox_id uuid references ledger.inbox,
  customer_id uuid not null references ledger.customer,
  locale text not null default 'en',
  country char(2),
  currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
  total_minor bigint not null check (total_minor >= 0),
  tax_minor bigint not null default 0 check (tax_minor >= 0),
  placed_at timestamptz not null,
  -- sha256 of what the sale says: a repetition says the same.
  fingerprint char(64) not null,
  recorded_at timestamptz not null default now(),
  unique (channel_account_id, external_id)
);
create index if not exists orders_external on ledger.orders (external_id);
create index if not exists orders_customer on ledger.orders (customer_id);
create index if not exists orders_placed on ledger.orders (placed_at desc, id desc);

create table if not exists ledger.order_line (
  id uuid primary key,
  order_id uuid not null references ledger.orders,
  external_line text not null,
  pattern_id text not null,
  released_version_id uuid references ledger.released_version,
  title text not null,
  category jsonb not null default '{}',
  quantity integer not null check (quantity > 0),
  price_minor bigint not null check (price_minor >= 0),
  fee_minor bigint not null default 0,
  tax_minor bigint not null default 0 check (tax_minor >= 0),
  unique (order_id, external_line)
);
create index if not exists order_line_pattern on ledger.order_line (pattern_id);

create table if not exists ledger.refund (
  id uuid primary key,
  order_id uuid not null references ledger.orders,
  order_line_id uuid references ledger.order_line,
  external_id text not null,
  amount_minor bigint not null check (amount_minor >= 0),
  reason text not null default '',
  refunded_at timestamptz not null,
  fingerprint char(64) not null,
  -- A row for each line it names; one without a line for a refund of the whole order.
  unique nulls not distinct (order_id, external_id, order_line_id)
);

create table if not exists ledger.entitlement (
  id uuid primary key,
  customer_id uuid not null references ledger.customer,
  order_line_id uuid not null references ledger.order_line,
  pattern_id text not null,
  state text not null default 'active' check (state in ('active', 'revoked')),
  reason text,
  granted_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  unique (order_line_id, pattern_id)
);
create index if not exists entitlement_customer on ledger.entitlement (customer_id);
create index if not exists entitlement_pattern on ledger.entitlement (pattern_id) where state = 'active';

create table if not exists ledger.download_link (
  id uuid primary key,
  entitlement_id uuid not null references ledger.entitlement,
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  created_at timestamptz not null default now(),
  unopened_until timestamptz not null,
  first_used_at timestamptz,
  expires_at timestamptz,
  download_limit integer not null check (download_limit > 0),
  used integer not null default 0 check (used between 0 and download_limit),
  revoked_at timestamptz,
  check ((first_used_at is null) = (expires_at is null))
);
create index if not exists download_link_entitlement on ledger.download_link (entitlement_id);

-- Tries at download links that do not exist, by sender; the columns are rate-limiter-flexible's.
create table if not exists ledger.rate_limit (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);

create table if not exists ledger.trace_token (
  token char(10) primary key check (token ~ '^[0-9a-f]{10}$'),
  order_line_id uuid not null references ledger.order_line,
  released_file_id uuid not null references ledger.released_file,
  issued_at timestamptz not null default now(),
  unique (order_line_id, released_file_id)
);

create table if not exists ledger.download (
  id uuid primary key,
  ticket_hash bytea not null unique check (octet_length(ticket_hash) = 32),
  entitlement_id uuid not null references ledger.entitlement,
  download_link_id uuid references ledger.download_link,
  released_file_id uuid not null references ledger.released_file,
  trace_token char(10) references ledger.trace_token,
  state text not null default 'minted' check (state in ('minted', 'complete', 'cut')),
  bytes_sent bigint not null default 0 check (bytes_sent >= 0),
  minted_at timestamptz not null default now(),
  expires_at timestamptz not null,
  last_byte_at timestamptz
);
create index if not exists download_entitlement on ledger.download (entitlement_id, minted_at);

create table if not exists ledger.message (
  id uuid primary key,
  kind text not null,
  dedupe_key text not null unique,
  customer_id uuid not null references ledger.customer,
  subject_id uuid not null,
  locale text not null default 'en',
  state text not null default 'ready' check (state in ('ready', 'sending', 'sent', 'failed', 'suppressed', 'unknown')),
  message_id text not null unique,
  attempts integer not null default 0,
  last_error text,
  created_at timestamptz not null default now(),
  state_since timestamptz not null default now()
);
create index if not exists message_open on ledger.message (state, state_since) where state in ('ready', 'sending', 'unknown');
create index if not exists message_subject on ledger.message (subject_id);

create table if not exists ledger.update_notice (
  id uuid primary key,
  released_version_id uuid not null unique references ledger.released_version,
  severity text not null check (severity in ('cosmetic', 'confusing', 'unusable', 'none')),
  created_at timestamptz not null default now()
);

create table if not exists ledger.message_notice (
  message_id uuid not null references ledger.message,
  update_notice_id uuid not null references ledger.update_notice,
  customer_id uuid not null references ledger.customer,
  primary key (update_notice_id, customer_id)
);
create index if not exists message_notice_message on ledger.message_notice (message_id);

create table if not exists ledger.suppression (
  address_hash bytea primary key check (octet_length(address_hash) = 32),
  reason text not null,
  created_at timestamptz not null default now()
);

create table if not exists ledger.listing (
  id uuid primary key,
  channel_account_id uuid not null references ledger.channel_account,
  pattern_id text not null,
  sku text not null,
  external_id text,
  desired jsonb not null,
  desired_hash char(64) not null,
  served jsonb,
  served_hash char(64),
  state text not null default 'ready' check (state in ('ready', 'sending', 'sent', 'failed', 'unknown')),
  state_since timestamptz not null default now(),
  unique (channel_account_id, pattern_id),
  unique (channel_account_id, sku)
);

create table if not exists ledger.channel_call (
  id uuid primary key,
  channel_account_id uuid not null references ledger.channel_account,
  listing_id uuid references ledger.listing,
  operation text not null,
  dedupe_key text not null unique,
  state text not null default 'ready' check (state in ('ready', 'sending', 'sent', 'failed', 'unknown')),
  request jsonb,
  response jsonb,
  status integer,
  created_at timestamptz not null default now(),
  state_since timestamptz not null default now()
);
create index if not exists channel_call_open on ledger.channel_call (state, state_since) where state in ('ready', 'sending', 'unknown');

create table if not exists ledger.inquiry (
  id uuid primary key,
  source text not null,
  external_id text not null,
  pattern_id text,
  released_version_id uuid references ledger.released_version,
  reason text not null,
  state text not null default 'open' check (state in ('open', 'solved')),
  opened_at timestamptz not null,
  unique (source, external_id)
);

create table if not exists ledger.rollup_sales_day (
  day date not null,
  category text not null,
  channel_account_id uuid not null references ledger.channel_account,
  currency char(3) not null,
  lines integer not null default 0,
  gross_minor bigint not null default 0,
  refunded_minor bigint not null default 0,
  primary key (day, category, channel_account_id, currency)
);

create table if not exists ledger.rollup_version_week (
  week date not null,
  pattern_id text not null,
  released_version_id uuid not null references ledger.released_version,
  sold integer not null default 0,
  refunded integer not null default 0,
  inquiries integer not null default 0,
  downloads integer not null default 0,
  primary key (week, pattern_id, released_version_id)
);

create table if not exists ledger.rollup_version_lifetime (
  pattern_id text not null,
  released_version_id uuid not null references ledger.released_version,
  sold integer not null default 0,
  refunded integer not null default 0,
  inquiries integer not null default 0,
  downloads integer not null default 0,
  primary key (pattern_id, released_version_id)
);
`;

const appendOnly = ['event', 'setting', 'audit', 'released_version', 'released_file', 'trace_token'];

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
  'failed>ready',
];

const callMoves = messageMoves.filter((move) => !move.includes('suppressed'));

const moves: Record<string, string[]> = {
  released_standing: ['released>superseded', 'released>withdrawn', 'superseded>withdrawn'],
  entitlement: ['active>revoked', 'revoked>active'],
  download: ['minted>complete', 'minted>cut', 'cut>complete'],
  message: messageMoves,
  listing: [...callMoves, 'sent>ready'],
  channel_call: callMoves,
};

export async function up(knex: Knex): Promise<void> {
  await knex.raw(functions);
  await knex.raw(tables);
  for (const table of appendOnly) {
    await knex.raw(`
      create or replace trigger refuse_change before update or delete on ledger.${table}
        for each row execute function ledger.refuse_change();
      create or replace trigger refuse_truncate before truncate on ledger.${table}
        for each statement execute function ledger.refuse_change();
    `);
  }
  for (const [table, allowed] of Object.entries(moves)) {
    await knex.raw(`
      create or replace trigger enforce_move before update on ledger.${table}
        for each row execute function ledger.enforce_move(${allowed.map((move) => `'${move}'`).join(', ')});
    `);
  }
  await knex.raw(`
    create or replace trigger labels_only_rise before insert on ledger.released_version
      for each row execute function ledger.labels_only_rise();
    create or replace trigger refuse_delete before delete on ledger.released_standing
      for each row execute function ledger.refuse_change();
  `);
}

export function down(): Promise<void> {
  return Promise.reject(
    new Error('The ledger keeps what happened; restore a backup instead of migrating down.'),
  );
}
