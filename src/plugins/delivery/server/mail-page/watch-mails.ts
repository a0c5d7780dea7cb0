import type { Core } from '@strapi/strapi';
import { attention, attentionKey } from '../../../../kernel/home/attention';
import { knexKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { deliveryActions } from '../rights';

/** Receipts that did not arrive, or of which nobody can say; what a refund held back is no trouble. */
export function watchMails(strapi: Core.Strapi): void {
  service(strapi, attentionKey).add({
    action: deliveryActions.mail,
    look: async () => {
      const [row] = (await service(strapi, knexKey)()
        .withSchema('ledger')
        .table('message')
        .whereIn('kind', ['receipt', 'renewal'])
        .whereIn('state', ['failed', 'unknown'])
        .count('* as n')) as { n: string }[];
      return attention('failed-receipts', Number(row?.n ?? 0), { level: 'broken', to: '/selvedge/mail' });
    },
  });
}
