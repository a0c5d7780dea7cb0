import type { Core } from '@strapi/strapi';
import { service } from '../../../kernel/service';
import { orderTimelineKey } from '../../orders/contract';
import type { LibraryTools } from './library-tools';

/**
 * On an order's page: whether it can be claimed or was. Every order has the one entry, which carries the button that
 * shows its code; the code itself is told by its own route, and that is written down.
 */
export function addOrderChapter(strapi: Core.Strapi, { db }: LibraryTools): void {
  service(strapi, orderTimelineKey).add({
    name: 'claims',
    async read(orderId) {
      const { rows } = (await db().raw(
        `select orders.id as "orderId", code.made_at as "codeMadeAt",
           claimed.claimed_at as "claimedAt", claimed.way
         from ledger.orders
         left join ledger.library_claim_code code on code.order_id = orders.id
         left join ledger.library_claim claimed on claimed.order_id = orders.id
         where orders.id = ?`,
        [orderId],
      )) as { rows: Record<string, unknown>[] };
      return rows;
    },
  });
}
