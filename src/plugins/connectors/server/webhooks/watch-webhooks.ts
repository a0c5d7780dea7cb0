import type { Core } from '@strapi/strapi';
import { attention, attentionKey } from '../../../../kernel/home/attention';
import { knexKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { connectorActions } from '../rights';

/** Webhooks that came to nothing, and subscriptions that were switched off for it. */
export function watchWebhooks(strapi: Core.Strapi): void {
  service(strapi, attentionKey).add({
    action: connectorActions.read,
    look: async () => {
      const { rows } = (await service(strapi, knexKey)().raw(
        `select (select count(*) from ledger.webhook_delivery where state = 'failed') as failed,
           (select count(*) from ledger.webhook_subscription where state = 'disabled') as disabled`,
      )) as { rows: { failed: string; disabled: string }[] };
      const place = { level: 'broken', to: '/selvedge/webhooks' } as const;
      return [
        ...attention('disabled-webhooks', Number(rows[0]?.disabled ?? 0), place),
        ...attention('failed-webhooks', Number(rows[0]?.failed ?? 0), place),
      ];
    },
  });
}
