import type { Knex } from 'knex';

/** What speaks against a right and for it, signs of a buyer's country, gifts, bills. */
const statements = `
alter table ledger.order_line add column if not exists licence text not null default 'personal'
  check (licence in ('personal', 'small-business', 'print-shop'));

-- Disputes, how they ended, withdrawals; refunds have a table of their own.
create table if not exists ledger.order_fact (
  id uuid primary key,
  order_id uuid not null references ledger.orders,
  kind text not null check (kind in ('dispute', 'dispute-closed', 'withdrawal')),
  external_id text not null,
  -- The shop's names of the lines it is about; empty for the whole order.
  lines jsonb not null default '[]',
  amount_minor bigint check (amount_minor >= 0),
  outcome text check (outcome in ('won', 'lost')),
  reason text not null default '',
  happened_at timestamptz not null,
  recorded_at timestamptz not null default now(),
  fingerprint char(64) not null,
  unique (order_id, kind, external_id),
  check ((outcome is not null) = (kind = 'dispute-closed'))
);

create table if not exists ledger.right_decision (
  id uuid primary key,
  entitlement_id uuid not null references ledger.entitlement,
  kind text not null check (kind in ('revoke', 'reinstate')),
  actor text not null,
  reason text not null,
  -- The objections that a reinstatement answers, by their keys; no others.
  against jsonb not null default '[]',
  decided_at timestamptz not null default now()
);
create index if not exists right_decision_entitlement on ledger.right_decision (entitlement_id);

-- Revocations by hand from before this table.
insert into ledger.right_decision (id, entitlement_id, kind, actor, reason, decided_at)
  select event.id, entitled.id, 'revoke', 'system', coalesce(entitled.reason, ''), event.occurred_at
  from ledger.event join ledger.entitlement entitled on entitled.id = (event.payload ->> 'entitlementId')::uuid
  where event.name = 'entitlement.revoked' and event.payload ->> 'cause' = 'operator'
    and not exists (select 1 from ledger.right_decision known where known.entitlement_id = entitled.id)
  on conflict (id) do nothing;

create table if not exists ledger.gift (
  order_id uuid primary key references ledger.orders,
  recipient_id uuid not null references ledger.customer,
  locale text not null,
  -- Words of the giver; null once they are erased.
  message text,
  -- Why the shop gave it; null for a gift that somebody bought.
  why text
);
create index if not exists gift_recipient on ledger.gift (recipient_id);

-- Signs of the country that tax is due in: [{ sign, country }]; of an address of the net only its country.
alter table ledger.orders
  add column if not exists country_signs jsonb not null default '[]',
  add column if not exists tax_country char(2),
  add column if not exists country_standing text
    check (country_standing in ('agreeing', 'single', 'contradicted', 'none'));
create index if not exists orders_doubtful_country on ledger.orders (placed_at desc, id desc)
  where country_standing in ('contradicted', 'none');

create index if not exists refund_refunded on ledger.refund (refunded_at);

create table if not exists ledger.invoice_series (
  series text not null,
  year integer not null,
  last integer not null check (last > 0),
  primary key (series, year)
);

create table if not exists ledger.invoice (
  id uuid primary key,
  order_id uuid not null references ledger.orders,
  kind text not null check (kind in ('invoice', 'credit-note')),
  -- The refund that a credit note is for.
  refund text,
  series text not null,
  year integer not null,
  number integer not null check (number > 0),
  label text not null unique,
  content jsonb not null,
  issued_by text not null,
  issued_at timestamptz not null default now(),
  unique (series, year, number),
  check ((refund is not null) = (kind = 'credit-note'))
);
create unique index if not exists invoice_of_order on ledger.invoice (order_id) where kind = 'invoice';
create unique index if not exists invoice_of_refund on ledger.invoice (order_id, refund) where kind = 'credit-note';

create table if not exists ledger.invoice_file (
  invoice_id uuid primary key references ledger.invoice,
  pdf bytea not null,
  sha256 char(64) not null
);
`;

/** Never changed and never deleted. */
const appendOnly = ['right_decision', 'invoice', 'invoice_file'];

export async function up(knex: Knex): Promise<void> {
  await knex.raw(statements);
  for (const table of appendOnly) {
    await knex.raw(`
      create or replace trigger refuse_change before update or delete on ledger.${table}
        for each row execute function ledger.refuse_change();
      create or replace trigger refuse_truncate before truncate on ledger.${table}
        for each statement execute function ledger.refuse_change();
    `);
  }
}

export function down(): Promise<void> {
  return Promise.reject(
    new Error('The ledger keeps what happened; restore a backup instead of migrating down.'),
  );
}
