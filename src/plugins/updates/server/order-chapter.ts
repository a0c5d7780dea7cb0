import type { Core } from '@strapi/strapi';
import { service } from '../../../kernel/service';
import { orderTimelineKey } from '../../orders/contract';
import type { UpdateTools } from './update-tools';

/** The update mails of an order's customer about the order's patterns, on the order's page. */
export function addOrderChapter(strapi: Core.Strapi, { db }: UpdateTools): void {
  service(strapi, orderTimelineKey).add({
    name: 'updateMails',
    async read(orderId) {
      const { rows } = (await db().raw(
        `select message.id, version.title as "pattern", version.label as "version", message.state, message.attempts,
           message.last_error as "lastError", message.message_id as "messageId", message.created_at as "createdAt",
           message.state_since as "stateSince"
         from ledger.orders
         join ledger.message_notice carried on carried.customer_id = orders.customer_id
         join ledger.update_notice notice on notice.id = carried.update_notice_id
         join ledger.released_version version on version.id = notice.released_version_id
         join ledger.message on message.id = carried.message_id
         where orders.id = ? and notice.pattern_id in (select pattern_id from ledger.order_line where order_id = orders.id)
         order by message.created_at, version.released_at`,
        [orderId],
      )) as { rows: Record<string, unknown>[] };
      return rows;
    },
  });
}
