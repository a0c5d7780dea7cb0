import type { Knex } from 'knex';

/**
 * The customer's library: proofs of an address that are under way, sessions, accounts of users-permissions that have
 * proven theirs, and claims of orders. Of every secret only a hash lies here. Every statement is idempotent.
 */
const statements = `
-- Two customers that were shown to be one person: this one has nothing any more, the other has all.
alter table ledger.customer add column if not exists merged_into uuid references ledger.customer;

create table if not exists ledger.library_session (
  id uuid primary key,
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  customer_id uuid not null references ledger.customer,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index if not exists library_session_customer on ledger.library_session (customer_id);

create table if not exists ledger.library_proof (
  id uuid primary key,
  -- sign-in: a link to the address. claim-link: the same, and an order comes with it. address, account, order: a code,
  -- to be typed where it was asked for. moved: a notice to an address that was left.
  purpose text not null check (purpose in ('sign-in', 'claim-link', 'address', 'account', 'order', 'moved')),
  -- Where the mail goes; gone with the row soon after it has expired. Of an order it is found when the mail is written.
  address text check (address = lower(address)),
  -- Who asked; for links it is known only when the mail is written.
  customer_id uuid references ledger.customer,
  account_id text,
  order_id uuid references ledger.orders,
  -- The number of an order as it was typed.
  order_number text,
  locale text not null default 'en',
  tries integer not null default 0,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index if not exists library_proof_expiry on ledger.library_proof (expires_at);
create index if not exists library_proof_asker on ledger.library_proof (customer_id, purpose);
create index if not exists library_proof_account on ledger.library_proof (account_id) where account_id is not null;

-- A mail may go to somebody who is no customer yet: an account that shows its address, a buyer who claims.
alter table ledger.message alter column customer_id drop not null;

-- A mail whose answer was lost is sent again with another secret; each of them is good.
create table if not exists ledger.library_secret (
  hash bytea primary key check (octet_length(hash) = 32),
  proof_id uuid not null references ledger.library_proof on delete cascade
);
create index if not exists library_secret_proof on ledger.library_secret (proof_id);

create table if not exists ledger.library_account (
  -- documentId of the account of users-permissions.
  account_id text primary key,
  customer_id uuid not null references ledger.customer,
  -- Keyed hash of the address that was proven: an account with another one has proven nothing.
  address_hash bytea not null check (octet_length(address_hash) = 32),
  proven_at timestamptz not null default now()
);
create index if not exists library_account_customer on ledger.library_account (customer_id);

create table if not exists ledger.library_claim_code (
  id uuid primary key,
  order_id uuid not null unique references ledger.orders,
  code_hash bytea not null unique check (octet_length(code_hash) = 32),
  sealed jsonb not null,
  made_by text not null,
  made_at timestamptz not null default now()
);

-- One claim an order, for ever.
create table if not exists ledger.library_claim (
  order_id uuid primary key references ledger.orders,
  from_customer_id uuid not null references ledger.customer,
  customer_id uuid not null references ledger.customer,
  way text not null check (way in ('code', 'mail')),
  claimed_at timestamptz not null default now()
);
`;

export async function up(knex: Knex): Promise<void> {
  await knex.raw(statements);
}

export function down(): Promise<void> {
  return Promise.reject(
    new Error('The ledger keeps what happened; restore a backup instead of migrating down.'),
  );
}
