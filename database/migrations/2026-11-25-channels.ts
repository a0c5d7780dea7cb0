import type { Knex } from 'knex';

/**
 * Channels: what an account is configured for, what the operator wants of a listing, and in which order its calls
 * were made. Repeated after a crash between commit and log row: every statement is idempotent.
 */
const columns = `
alter table ledger.channel_account
  add column if not exists config jsonb,
  -- Secrets that sign what we send; those that sign what comes in are in credentials.
  add column if not exists outgoing jsonb;

alter table ledger.listing
  add column if not exists wanted boolean not null default false,
  add column if not exists overrides jsonb not null default '{}',
  add column if not exists problems jsonb not null default '[]',
  -- Rises with every change of what is desired: an older one never follows a newer one.
  add column if not exists revision integer not null default 0,
  add column if not exists changed_at timestamptz not null default now(),
  add column if not exists served_revision integer,
  add column if not exists served_at timestamptz,
  add column if not exists external_url text,
  -- Which job speaks for the listing now, and until when it may.
  add column if not exists leased_by uuid,
  add column if not exists leased_until timestamptz;

alter table ledger.channel_call
  add column if not exists revision integer not null default 0,
  add column if not exists attempts integer not null default 0,
  add column if not exists last_error text,
  add column if not exists actor text not null default 'system';

create index if not exists listing_pattern on ledger.listing (pattern_id);
create index if not exists listing_state on ledger.listing (state);
create index if not exists listing_page on ledger.listing (channel_account_id, id) where wanted;
create index if not exists channel_call_listing on ledger.channel_call (listing_id, revision desc);
`;

/** What a listing shows is decided by domain/listing-state.ts and only kept here, so any state may follow any other. */
const listingStates = ['off', 'current', 'waiting', 'sending', 'failed', 'differs', 'needs-you'];
const callStates = ['ready', 'sending', 'sent', 'failed', 'unknown', 'superseded'];
const callMoves = [
  'ready>sending',
  'ready>superseded',
  'sending>sent',
  'sending>failed',
  'sending>unknown',
  'sending>ready',
  'sending>superseded',
  'unknown>sending',
  'unknown>sent',
  'unknown>superseded',
  'failed>ready',
  'failed>superseded',
];

export async function up(knex: Knex): Promise<void> {
  await knex.raw(columns);
  await knex.raw(`
    drop trigger if exists enforce_move on ledger.listing;
    ${stateCheck('listing', listingStates)}
    alter table ledger.listing alter column state set default 'off';
    ${stateCheck('channel_call', callStates)}
    create or replace trigger enforce_move before update on ledger.channel_call
      for each row execute function ledger.enforce_move(${quoted(callMoves)});
  `);
}

function stateCheck(table: string, states: readonly string[]): string {
  return `
    alter table ledger.${table} drop constraint if exists ${table}_state_check;
    alter table ledger.${table} add constraint ${table}_state_check check (state in (${quoted(states)}));`;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ');
}

export function down(): Promise<void> {
  return Promise.reject(
    new Error('The ledger keeps what happened; restore a backup instead of migrating down.'),
  );
}
