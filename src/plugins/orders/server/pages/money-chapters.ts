import type { Core } from '@strapi/strapi';
import { knexKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { orderTimelineKey } from '../../contract';

/** What spoke against an order's rights, and for whom it was; empty chapters are left out of the page. */
const chapters: Readonly<Record<string, string>> = {
  disputes: `
    select kind, external_id as "name", outcome, amount_minor::float8 as "amountMinor",
      array_to_string(array(select jsonb_array_elements_text(lines)), ', ') as lines, reason, happened_at as "happenedAt"
    from ledger.order_fact where order_id = ? order by happened_at, recorded_at`,
  gift: `
    select recipient.email as "recipient", recipient.name, gift.message, gift.why
    from ledger.gift join ledger.customer recipient on recipient.id = gift.recipient_id
    where gift.order_id = ?`,
};

export function addMoneyChapters(strapi: Core.Strapi): void {
  const timeline = service(strapi, orderTimelineKey);
  for (const [name, sql] of Object.entries(chapters)) {
    timeline.add({
      name,
      read: async (orderId) => {
        const { rows } = (await service(strapi, knexKey)().raw(sql, [orderId])) as {
          rows: Record<string, unknown>[];
        };
        return rows;
      },
    });
  }
}
