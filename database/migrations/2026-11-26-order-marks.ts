import type { Knex } from 'knex';

/**
 * What the desk needs of tables that the files before this one make: that an order is disputed, and that the words of
 * an operator, which may name somebody, go with an erasure. Idempotent (see 2026-11-23-ledger.ts).
 */
const statements = `
update ledger.orders set has_dispute = true
  where not has_dispute and id in (select order_id from ledger.order_fact where kind = 'dispute');

create or replace function ledger.mark_dispute() returns trigger language plpgsql as $$
begin
  if new.kind = 'dispute' then
    update ledger.orders set has_dispute = true where id = new.order_id and not has_dispute;
  end if;
  return new;
end $$;
create or replace trigger mark_dispute after insert on ledger.order_fact
  for each row execute function ledger.mark_dispute();

-- Who did what when never changes; in which words, only while a customer is erased.
create or replace function ledger.refuse_change_but_words() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_setting('selvedge.erasing', true) = 'on'
    and to_jsonb(new) - 'details' - 'reason' = to_jsonb(old) - 'details' - 'reason'
  then
    return new;
  end if;
  raise exception 'ledger.% keeps what happened: % is refused', tg_table_name, tg_op using errcode = 'SV001';
end $$;
create or replace trigger refuse_change before update or delete on ledger.audit
  for each row execute function ledger.refuse_change_but_words();
create or replace trigger refuse_change before update or delete on ledger.right_decision
  for each row execute function ledger.refuse_change_but_words();
`;

export const up = (knex: Knex): Promise<unknown> => knex.raw(statements);
