import type { Knex } from 'knex';

/**
 * A refund that did not arrive after all is a fact beside it; who counts money that went back reads `standing_refund`.
 * Idempotent (see 2026-11-23-ledger.ts).
 */
const statements = `
alter table ledger.order_fact drop constraint if exists order_fact_kind_check;
alter table ledger.order_fact add constraint order_fact_kind_check
  check (kind in ('dispute', 'dispute-closed', 'withdrawal', 'refund-failed'));

-- Says only that all refunds until then are the whole order.
alter table ledger.refund add column if not exists sum boolean not null default false;

create or replace view ledger.standing_refund as
  select refund.id, refund.order_id, refund.order_line_id, refund.external_id, refund.amount_minor, refund.partial,
    refund.reason, refund.refunded_at
  from ledger.refund
  where not exists (
    select 1 from ledger.order_fact failed
    where failed.order_id = refund.order_id and failed.kind = 'refund-failed'
      and (failed.external_id = refund.external_id or (refund.sum and failed.happened_at >= refund.refunded_at)));

create or replace function ledger.mark_refund() returns trigger language plpgsql as $$
declare
  stands boolean := exists (select 1 from ledger.standing_refund where order_id = new.order_id);
begin
  update ledger.orders set has_refund = stands where id = new.order_id and has_refund <> stands;
  return new;
end $$;
create or replace trigger mark_failed_refund after insert on ledger.order_fact
  for each row when (new.kind = 'refund-failed') execute function ledger.mark_refund();
`;

export const up = (knex: Knex): Promise<unknown> => knex.raw(statements);
