import type { Core } from '@strapi/strapi';
import { attention, attentionKey } from '../../../../kernel/home/attention';
import { knexKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { orderActions } from '../rights';
import { listHeld } from './list-held';

/** Events that wait for a sale which has not come. */
export function watchHeld(strapi: Core.Strapi): void {
  service(strapi, attentionKey).add({
    action: orderActions.read,
    look: async () =>
      attention('held-events', (await listHeld(service(strapi, knexKey)())).length, {
        level: 'look',
        to: '/selvedge/orders',
      }),
  });
}
