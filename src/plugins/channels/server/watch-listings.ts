import type { Core } from '@strapi/strapi';
import { attention, attentionKey } from '../../../kernel/home/attention';
import { knexKey } from '../../../kernel/kernel';
import { service } from '../../../kernel/service';
import { channelActions } from './rights';

/** Listings that could not be brought to their channel, and shops that wait to be filled by hand. */
export function watchListings(strapi: Core.Strapi): void {
  service(strapi, attentionKey).add({
    action: channelActions.read,
    look: async () => {
      const [failed, needsYou] = [await count(strapi, 'failed'), await count(strapi, 'needs-you')];
      return [
        ...attention('failed-listings', failed, { level: 'broken', to: '/selvedge/channels?state=failed' }),
        ...attention('waiting-listings', needsYou, {
          level: 'look',
          to: '/selvedge/channels?state=needs-you',
        }),
      ];
    },
  });
}

async function count(strapi: Core.Strapi, state: 'failed' | 'needs-you'): Promise<number> {
  const [row] = (await service(strapi, knexKey)()
    .withSchema('ledger')
    .table('listing')
    .where({ state })
    .count('* as n')) as { n: string }[];
  return Number(row?.n ?? 0);
}
