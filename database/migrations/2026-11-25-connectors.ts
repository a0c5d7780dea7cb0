import type { Knex } from 'knex';

/**
 * The connectors' part of the ledger: who is told what by webhooks, and which help desks tell us of inquiries.
 * Every statement is idempotent (see 2026-11-23-ledger.ts).
 */
const tables = `
create table if not exists ledger.webhook_subscription (
  id uuid primary key,
  name text not null,
  url text not null,
  event_types text[] not null check (cardinality(event_types) > 0),
  secrets jsonb not null,
  state text not null default 'active' check (state in ('active', 'paused', 'disabled')),
  -- Why it is not active.
  reason text,
  state_since timestamptz not null default now(),
  -- Since when no try has succeeded; null while they do.
  failing_since timestamptz,
  created_at timestamptz not null default now(),
  created_by text not null,
  check (state <> 'disabled' or reason is not null)
);

create table if not exists ledger.webhook_delivery (
  id uuid primary key,
  subscription_id uuid not null references ledger.webhook_subscription on delete cascade,
  event_id uuid not null references ledger.event,
  -- The public type, which several events of the house may lead to.
  type text not null,
  state text not null default 'ready' check (state in ('ready', 'sending', 'sent', 'failed', 'unknown')),
  state_since timestamptz not null default now(),
  -- All tries ever begun, and those that ended since it was last sent anew.
  attempts integer not null default 0 check (attempts >= 0),
  tries integer not null default 0 check (tries >= 0),
  next_at timestamptz default now(),
  -- The job that sends it: after a crash that one goes on, another does not.
  claimed_by text,
  last_status integer,
  last_error text,
  response_excerpt text,
  created_at timestamptz not null default now(),
  unique (subscription_id, event_id)
);
create index if not exists webhook_delivery_newest on ledger.webhook_delivery (subscription_id, id desc);
create index if not exists webhook_delivery_due on ledger.webhook_delivery (next_at) where state in ('ready', 'unknown');
create index if not exists webhook_delivery_open on ledger.webhook_delivery (state, state_since) where state in ('ready', 'sending', 'unknown');
create index if not exists webhook_delivery_event on ledger.webhook_delivery (event_id);

-- What was last told of a pattern's public page: a draft's changes are nobody's business outside.
create table if not exists ledger.webhook_pattern (
  pattern_id text primary key,
  public_print char(64),
  changed_at timestamptz not null default now()
);

create table if not exists ledger.inquiry_source (
  id uuid primary key,
  key text not null unique check (key ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  name text not null,
  secrets jsonb not null,
  created_at timestamptz not null default now(),
  created_by text not null
);

alter table ledger.inquiry add column if not exists inbox_id uuid references ledger.inbox;
alter table ledger.inquiry add column if not exists order_id uuid references ledger.orders;
-- How the version was found: by its label, by what the order fetched or bought, or as the current one.
alter table ledger.inquiry add column if not exists version_by text check (version_by in ('label', 'download', 'order', 'current'));
alter table ledger.inquiry add column if not exists fingerprint char(64);
alter table ledger.inquiry add column if not exists recorded_at timestamptz not null default now();
alter table ledger.inquiry add column if not exists solved_at timestamptz;
create index if not exists inquiry_newest on ledger.inquiry (opened_at desc, id desc);
create index if not exists inquiry_version on ledger.inquiry (released_version_id, opened_at);
`;

const moves: Record<string, string[]> = {
  webhook_subscription: [
    'active>paused',
    'active>disabled',
    'paused>active',
    'paused>disabled',
    'disabled>active',
  ],
  webhook_delivery: [
    'ready>sending',
    'ready>failed',
    'sending>sent',
    'sending>failed',
    'sending>unknown',
    'sending>ready',
    'unknown>sending',
    'unknown>failed',
    'unknown>ready',
    'failed>ready',
    'sent>ready',
  ],
  inquiry: ['open>solved'],
};

export async function up(knex: Knex): Promise<void> {
  await knex.raw(tables);
  for (const [table, allowed] of Object.entries(moves)) {
    await knex.raw(`
      create or replace trigger enforce_move before update on ledger.${table}
        for each row execute function ledger.enforce_move(${allowed.map((move) => `'${move}'`).join(', ')});
    `);
  }
}

export function down(): Promise<void> {
  return Promise.reject(
    new Error('The ledger keeps what happened; restore a backup instead of migrating down.'),
  );
}
