import type { Knex } from 'knex';

/** How far the orders of shops that are asked have been read, and what could not be taken of them. */
const tables = `
create table if not exists ledger.order_poll (
  -- The channel account's own.
  id uuid primary key references ledger.channel_account on delete cascade,
  config jsonb not null,
  -- Sealed, each under its name.
  credentials jsonb not null,
  place jsonb not null,
  -- The sha256 of what brings an OAuth answer home, good for ten minutes and once.
  state_hash bytea unique check (octet_length(state_hash) = 32),
  state_until timestamptz,
  next_at timestamptz default now(),
  -- The job that reads it now: after a crash that one goes on, another waits.
  leased_by text,
  leased_until timestamptz,
  began_at timestamptz,
  polled_at timestamptz,
  looked integer not null default 0,
  taken integer not null default 0,
  passed_over integer not null default 0,
  error_code text,
  error_said text,
  failing_since timestamptz,
  check ((error_code is null) = (failing_since is null)),
  check ((state_hash is null) = (state_until is null))
);
create index if not exists order_poll_due on ledger.order_poll (next_at);

create table if not exists ledger.order_poll_refusal (
  poll_id uuid not null references ledger.order_poll on delete cascade,
  external_id text not null,
  code text not null,
  said text not null,
  first_at timestamptz not null default now(),
  primary key (poll_id, external_id)
);
`;

export const up = (knex: Knex): Promise<unknown> => knex.raw(tables);
