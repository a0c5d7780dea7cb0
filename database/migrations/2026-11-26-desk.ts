import type { Knex } from 'knex';

/**
 * The operator's desk: what the lists of orders, customers and entitlements are found and paged by, and that somebody
 * was erased. Every statement is idempotent (see 2026-11-23-ledger.ts).
 */
const statements = `
alter table ledger.orders
  -- What became of it, kept by triggers from the rows that say so: a list is filtered by it without looking at these.
  add column if not exists has_revoked boolean not null default false,
  add column if not exists has_refund boolean not null default false,
  add column if not exists has_dispute boolean not null default false;
update ledger.orders set has_refund = true
  where not has_refund and id in (select order_id from ledger.refund);
update ledger.orders set has_revoked = true
  where not has_revoked and id in (
    select line.order_id from ledger.entitlement entitled
    join ledger.order_line line on line.id = entitled.order_line_id where entitled.state = 'revoked');

-- When its order was placed: the orders of a pattern are paged by it.
alter table ledger.order_line add column if not exists placed_at timestamptz;
update ledger.order_line line set placed_at = orders.placed_at
  from ledger.orders where orders.id = line.order_id and line.placed_at is null;

create index if not exists orders_account_placed on ledger.orders (channel_account_id, placed_at desc, id desc);
create index if not exists orders_customer_placed on ledger.orders (customer_id, placed_at desc, id desc);
drop index if exists ledger.orders_customer;
create index if not exists orders_revoked on ledger.orders (placed_at desc, id desc) where has_revoked;
create index if not exists orders_refunded on ledger.orders (placed_at desc, id desc) where has_refund;
create index if not exists orders_disputed on ledger.orders (placed_at desc, id desc) where has_dispute;
create index if not exists orders_number on ledger.orders (lower(external_id) text_pattern_ops);
create index if not exists order_line_pattern_placed on ledger.order_line (pattern_id, placed_at desc, order_id desc);
drop index if exists ledger.order_line_pattern;

-- Under which titles a pattern was sold: few rows, in which a search looks for words.
create table if not exists ledger.sold_title (
  pattern_id text not null,
  title text not null,
  primary key (pattern_id, title)
);
create index if not exists sold_title_words on ledger.sold_title using gin (to_tsvector('simple', title));
insert into ledger.sold_title (pattern_id, title)
  select distinct pattern_id, title from ledger.order_line on conflict do nothing;

-- The shop it was sold by, for the same reason.
alter table ledger.entitlement add column if not exists channel_account_id uuid references ledger.channel_account;
update ledger.entitlement entitled set channel_account_id = orders.channel_account_id
  from ledger.order_line line join ledger.orders on orders.id = line.order_id
  where line.id = entitled.order_line_id and entitled.channel_account_id is null;
create index if not exists entitlement_account_granted on ledger.entitlement (channel_account_id, granted_at desc, id desc);
create index if not exists entitlement_granted on ledger.entitlement (granted_at desc, id desc);
create index if not exists entitlement_revoked on ledger.entitlement (granted_at desc, id desc) where state = 'revoked';
create index if not exists entitlement_pattern_granted on ledger.entitlement (pattern_id, granted_at desc, id desc);
create index if not exists entitlement_customer_granted on ledger.entitlement (customer_id, granted_at desc, id desc);
drop index if exists ledger.entitlement_customer;

alter table ledger.customer
  -- What an erased customer is called in books and traces: a keyed hash of the address.
  add column if not exists pseudonym text;
create index if not exists customer_newest on ledger.customer (created_at desc, id desc);
create index if not exists customer_erased on ledger.customer (created_at desc, id desc) where erased_at is not null;
create index if not exists customer_pseudonym on ledger.customer (pseudonym) where pseudonym is not null;
create index if not exists customer_email_begins on ledger.customer (email text_pattern_ops);
create index if not exists customer_name_words on ledger.customer using gin (to_tsvector('simple', coalesce(name, '')));

create index if not exists inbox_about on ledger.inbox (source, about);
create index if not exists event_order on ledger.event ((payload ->> 'orderId')) where payload ->> 'orderId' is not null;
create index if not exists message_customer on ledger.message (customer_id);

-- One a customer, also of one whom an older backup does not know: the log outside the database tells of both.
create table if not exists ledger.erasure (
  customer_id uuid primary key,
  pseudonym text not null,
  erased_by text not null,
  erased_at timestamptz not null,
  applied_at timestamptz not null default now(),
  -- How many rows each room took out or emptied.
  forgotten jsonb not null default '{}'
);
create index if not exists erasure_pseudonym on ledger.erasure (pseudonym);
`;

const triggers = `
create or replace function ledger.mark_refund() returns trigger language plpgsql as $$
begin
  update ledger.orders set has_refund = true where id = new.order_id and not has_refund;
  return new;
end $$;
create or replace trigger mark_refund after insert on ledger.refund
  for each row execute function ledger.mark_refund();

-- The order's row is locked first, so that two rights of one order that change at once are counted one after the other.
create or replace function ledger.mark_revoked() returns trigger language plpgsql as $$
declare
  marked uuid;
begin
  if tg_op = 'UPDATE' and new.state = old.state then return new; end if;
  if tg_op = 'INSERT' and new.state = 'active' then return new; end if;
  select order_id into marked from ledger.order_line where id = new.order_line_id;
  perform 1 from ledger.orders where id = marked for no key update;
  update ledger.orders set has_revoked = exists (
    select 1 from ledger.entitlement entitled join ledger.order_line line on line.id = entitled.order_line_id
    where line.order_id = marked and entitled.state = 'revoked')
  where id = marked;
  return new;
end $$;
create or replace trigger mark_revoked after insert or update on ledger.entitlement
  for each row execute function ledger.mark_revoked();

create or replace function ledger.place_line() returns trigger language plpgsql as $$
begin
  select placed_at into new.placed_at from ledger.orders where id = new.order_id;
  insert into ledger.sold_title (pattern_id, title) values (new.pattern_id, new.title) on conflict do nothing;
  return new;
end $$;
create or replace trigger place_line before insert on ledger.order_line
  for each row execute function ledger.place_line();

create or replace function ledger.place_entitlement() returns trigger language plpgsql as $$
begin
  select orders.channel_account_id into new.channel_account_id
    from ledger.order_line line join ledger.orders on orders.id = line.order_id where line.id = new.order_line_id;
  return new;
end $$;
create or replace trigger place_entitlement before insert on ledger.entitlement
  for each row execute function ledger.place_entitlement();

create or replace trigger refuse_change before update or delete on ledger.erasure
  for each row execute function ledger.refuse_change();
`;

export async function up(knex: Knex): Promise<void> {
  await knex.raw(statements);
  await knex.raw(triggers);
}

export function down(): Promise<void> {
  return Promise.reject(
    new Error('The ledger keeps what happened; restore a backup instead of migrating down.'),
  );
}
