import type { Core } from '@strapi/strapi';
import { eventsKey } from '../../../../kernel/events/events';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { service } from '../../../../kernel/service';
import { customerMerged } from '../../../orders/contract';

/** Two customers were one person: what the one was told and chose holds for the other. */
export function followMerges(strapi: Core.Strapi): void {
  service(strapi, eventsKey).subscribe(customerMerged, 'updates.follow-merge', ({ payload }, trx) =>
    moveNotices(trx, payload),
  );
}

/** Who wants the least mail of the two is heard; a notice that both were told of stays where it is. */
async function moveNotices(
  trx: Trx,
  { customerId: into, fromCustomerId: from }: { customerId: string; fromCustomerId: string },
): Promise<void> {
  const statements = [
    `insert into ledger.notice_consent as known (customer_id, choice, changed_at)
     select :into, choice, changed_at from ledger.notice_consent where customer_id = :from
     on conflict (customer_id) do update set
       choice = case when 'none' in (known.choice, excluded.choice) then 'none'
         when 'important' in (known.choice, excluded.choice) then 'important' else 'all' end,
       changed_at = greatest(known.changed_at, excluded.changed_at)`,
    'update ledger.notice_token set customer_id = :into where customer_id = :from',
    `update ledger.message_notice carried set customer_id = :into where customer_id = :from and not exists (
       select 1 from ledger.message_notice told
       where told.customer_id = :into and told.update_notice_id = carried.update_notice_id)`,
    // A customer has one digest that collects: of two, the survivor's takes up what both have.
    `update ledger.message_notice carried set message_id = kept.id
     from ledger.message gone, ledger.message kept
     where gone.customer_id = :from and gone.collecting and kept.customer_id = :into and kept.collecting
       and carried.message_id = gone.id and carried.customer_id = :into`,
    `update ledger.message gone set collecting = false, state = 'suppressed', last_error = 'already-told',
       state_since = now()
     where gone.customer_id = :from and gone.collecting
       and exists (select 1 from ledger.message kept where kept.customer_id = :into and kept.collecting)`,
    'update ledger.message set customer_id = :into where customer_id = :from and collecting',
  ];
  for (const statement of statements) await trx.raw(statement, { into, from });
}
