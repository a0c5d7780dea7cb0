import type { Core } from '@strapi/strapi';
import { adminNames } from '../../../../kernel/doors/admin-names';
import { knexKey } from '../../../../kernel/kernel';
import { json } from '../../../../kernel/ledger/rows';
import { service } from '../../../../kernel/service';
import { orderTimelineKey } from '../../contract';

/** What this room itself knows of an order: what shops told, what was announced, what operators did. */
const chapters: Readonly<Record<string, string>> = {
  inbox: `
    select inbox.id, inbox.body ->> 'type' as "kind", inbox.external_id as "eventId", inbox.verdict as "state",
      inbox.received_at as "receivedAt", inbox.redacted_at as "redactedAt"
    from ledger.orders join ledger.channel_account account on account.id = orders.channel_account_id
    join ledger.inbox on inbox.source = 'orders:' || account.key and inbox.about = orders.external_id
    where orders.id = :orderId
    order by inbox.received_at`,
  events: `
    select id, name as "kind", payload - 'orderId' as "details", occurred_at as "occurredAt"
    from ledger.event where payload ->> 'orderId' = :orderId::text order by position`,
  decisions: `
    select audit.id, audit.action as "kind", audit.actor, audit.subject, audit.details ->> 'reason' as "reason",
      audit.at as "decidedAt"
    from ledger.audit where subject in (
      select 'order:' || :orderId
      union all select 'customer:' || customer_id from ledger.orders where id = :orderId
      union all select 'entitlement:' || entitled.id from ledger.order_line line
        join ledger.entitlement entitled on entitled.order_line_id = line.id where line.order_id = :orderId
      union all select 'message:' || message.id from ledger.message where message.subject_id = :orderId
      union all select 'link:' || link.id from ledger.order_line line
        join ledger.entitlement entitled on entitled.order_line_id = line.id
        join ledger.download_link link on link.entitlement_id = entitled.id where line.order_id = :orderId)
    order by audit.at`,
};

export function addOwnChapters(strapi: Core.Strapi): void {
  const timeline = service(strapi, orderTimelineKey);
  for (const [name, sql] of Object.entries(chapters)) {
    const read = async (orderId: string): Promise<Record<string, unknown>[]> => {
      const { rows } = (await service(strapi, knexKey)().raw(sql, { orderId })) as {
        rows: Record<string, unknown>[];
      };
      return withNames(
        strapi,
        rows.map((row) => ('details' in row ? { ...row, details: json(row['details']) } : row)),
      );
    };
    timeline.add({ name, read });
  }
}

/** Who decided is told by name; an admin who is gone stays `admin:<id>`. */
async function withNames(
  strapi: Core.Strapi,
  rows: readonly Record<string, unknown>[],
): Promise<Record<string, unknown>[]> {
  const actors = rows.flatMap(({ actor }) => (typeof actor === 'string' ? [actor] : []));
  const names = await adminNames(strapi, actors);
  return rows.map((row) =>
    typeof row['actor'] === 'string' ? { ...row, actor: names.get(row['actor']) ?? row['actor'] } : row,
  );
}
