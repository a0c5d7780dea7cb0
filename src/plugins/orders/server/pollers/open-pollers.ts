import type { Core } from '@strapi/strapi';
import { mountPublicRoutes } from '../../../../kernel/doors/public-door';
import { attention, attentionKey } from '../../../../kernel/home/attention';
import { sealedColumnsKey } from '../../../../kernel/secrets/sealed-columns';
import { service } from '../../../../kernel/service';
import { orderActions } from '../rights';
import { consentRoute } from './consent-door';
import { openPollJobs } from './poll-jobs';
import { openPollRoutes } from './poll-routes';
import { sealedPollSecrets } from './poll-secrets';
import { pollTools } from './poll-tools';

/** Shops that tell nothing by themselves, or whose webhooks get lost, are asked for their orders. */
export function openPollers(strapi: Core.Strapi): void {
  const tools = pollTools(strapi);
  service(strapi, sealedColumnsKey).add(sealedPollSecrets);
  openPollJobs(tools);
  openPollRoutes(tools);
  mountPublicRoutes(strapi, [consentRoute(tools)]);
  service(strapi, attentionKey).add({
    action: orderActions.read,
    look: async () => {
      const { rows } = (await tools
        .db()
        .raw(
          `select count(*)::int as failing from ledger.order_poll where failing_since < now() - interval '15 minutes'`,
        )) as { rows: { failing: number }[] };
      return attention('order-polls', rows[0]?.failing ?? 0, {
        level: 'broken',
        to: '/selvedge/shop-connection',
      });
    },
  });
}
