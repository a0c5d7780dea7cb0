import type { Core } from '@strapi/strapi';
import { attention, attentionKey } from '../../../kernel/home/attention';
import { knexKey } from '../../../kernel/kernel';
import { service } from '../../../kernel/service';
import { updateActions } from './rights';

/** Update mails that did not arrive, or of which nobody can say. */
export function watchMails(strapi: Core.Strapi): void {
  service(strapi, attentionKey).add({
    action: updateActions.read,
    look: async () => {
      const [row] = (await service(strapi, knexKey)()
        .withSchema('ledger')
        .table('message')
        .where({ kind: 'update' })
        .whereIn('state', ['failed', 'unknown'])
        .count('* as n')) as { n: string }[];
      return attention('failed-update-mails', Number(row?.n ?? 0), {
        level: 'broken',
        to: '/selvedge/update-notices',
      });
    },
  });
}
