import type { Knex } from 'knex';

/** Checkouts of the storefront, and the keys of payment services. Every statement may run again. */
const statements = `
alter table ledger.channel_account
  -- Of a payment service: its API key, sealed, with its mode and its end for people to know it by.
  add column if not exists api_key jsonb;

create table if not exists ledger.checkout (
  -- Random throughout, not by time: whoever knows it may ask for the state.
  id uuid primary key,
  -- sha256 of the caller's Idempotency-Key, and of what was asked under it.
  key_sha256 char(64) not null unique,
  fingerprint char(64) not null,
  channel_account_id uuid not null references ledger.channel_account,
  way text not null check (way in ('stripe', 'free', 'pretend')),
  -- The call to the payment service.
  state text not null default 'ready' check (state in ('ready', 'sending', 'sent', 'failed', 'unknown')),
  state_since timestamptz not null default now(),
  attempts integer not null default 0,
  last_error text,
  -- Which try after a definite no this is: a payment service repeats its answer to a key it knows.
  round integer not null default 0,
  outcome text not null default 'open' check (outcome in ('open', 'paid', 'expired', 'failed')),
  currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
  total_minor bigint not null check (total_minor >= 0),
  shown jsonb not null,
  lines jsonb not null,
  locale text not null,
  -- Who buys and who is given; forgotten when it is paid or over.
  buyer jsonb,
  success_url text not null,
  cancel_url text not null,
  session_id text unique,
  url text,
  -- Under which name its order is kept.
  order_name text,
  created_at timestamptz not null default now(),
  settled_at timestamptz
);
create index if not exists checkout_remembered on ledger.checkout (created_at) where buyer is not null;
`;

const moves = [
  'ready>sending',
  'sending>sent',
  'sending>failed',
  'sending>unknown',
  'sending>ready',
  'unknown>sending',
  'unknown>sent',
];

export async function up(knex: Knex): Promise<void> {
  await knex.raw(statements);
  await knex.raw(`
    create or replace trigger enforce_move before update on ledger.checkout
      for each row execute function ledger.enforce_move(${moves.map((move) => `'${move}'`).join(', ')});
  `);
}

export function down(): Promise<void> {
  return Promise.reject(
    new Error('The ledger keeps what happened; restore a backup instead of migrating down.'),
  );
}
