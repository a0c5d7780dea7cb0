import type { Core } from '@strapi/strapi';
import { knexKey } from '../../../kernel/kernel';
import { sqlRecord } from '../../../kernel/ledger/customer-record';
import { service } from '../../../kernel/service';
import { erasureKey } from '../../orders/contract';

const theirOrders = 'select id from ledger.orders where customer_id = :customerId';

/** What this room knows of a customer: inquiries about their orders, and what other systems answered about them. */
export function addCustomerRecords(strapi: Core.Strapi): void {
  const erasures = service(strapi, erasureKey);
  const db = service(strapi, knexKey);
  erasures.add(
    sqlRecord(db, {
      name: 'inquiries',
      tell: `select source, external_id as "id", reason, state, opened_at as "openedAt", solved_at as "solvedAt"
        from ledger.inquiry where order_id in (${theirOrders}) order by opened_at`,
      forget: [
        `update ledger.inbox set body = null, redacted_at = coalesce(redacted_at, now()), about = 'erased-' || id
         where (source, about) in (
           select 'inquiries:' || source, external_id from ledger.inquiry where order_id in (${theirOrders}))`,
        `update ledger.inquiry set external_id = 'erased-' || id, order_id = null
         where order_id in (${theirOrders})`,
      ],
    }),
  );
  erasures.add(
    sqlRecord(db, {
      name: 'webhooks',
      forget: [
        `update ledger.webhook_delivery set response_excerpt = null, last_error = null
         where (response_excerpt is not null or last_error is not null) and event_id in (
           select id from ledger.event where payload ->> 'orderId' in (select id::text from (${theirOrders}) orders))`,
      ],
    }),
  );
}
