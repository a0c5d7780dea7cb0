import type { Core } from '@strapi/strapi';
import { knexKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import type { Gift, Gifts } from '../../contract';

interface Row {
  recipient_id: string;
  locale: string;
  message: string | null;
  giver: string | null;
  is_free: boolean;
}

export default ({ strapi }: { strapi: Core.Strapi }): Gifts => ({
  async ofOrder(orderId, trx): Promise<Gift | null> {
    const { rows } = (await (trx ?? service(strapi, knexKey)()).raw(
      `select gift.recipient_id, gift.locale, gift.message, gift.why is not null as is_free,
         case when gift.why is null then buyer.name end as giver
       from ledger.gift
       join ledger.orders on orders.id = gift.order_id
       join ledger.customer buyer on buyer.id = orders.customer_id
       where gift.order_id = ?`,
      [orderId],
    )) as { rows: Row[] };
    const [row] = rows;
    if (row === undefined) return null;
    const { recipient_id: recipientId, giver: giverName, locale, message, is_free: isFreeCopy } = row;
    return { recipientId, giverName, locale, message, isFreeCopy };
  },
});
