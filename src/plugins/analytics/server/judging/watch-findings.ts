import type { Core } from '@strapi/strapi';
import { attention, attentionKey } from '../../../../kernel/home/attention';
import { knexKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { analyticsActions } from '../rights';

/** What the figures ask to be looked at: versions that come back too often, patterns that have fallen asleep. */
export function watchFindings(strapi: Core.Strapi): void {
  service(strapi, attentionKey).add({
    action: analyticsActions.read,
    look: async () => {
      const { rows } = (await service(strapi, knexKey)().raw(
        `select count(distinct pattern_id) filter (where kind = 'sleeping') as sleeping,
           count(distinct released_version_id) as alerts from ledger.rollup_finding`,
      )) as { rows: { sleeping: string; alerts: string }[] };
      const place = { level: 'look', to: '/selvedge/analytics' } as const;
      return [
        ...attention('odd-versions', Number(rows[0]?.alerts ?? 0), place),
        ...attention('sleeping-patterns', Number(rows[0]?.sleeping ?? 0), place),
      ];
    },
  });
}
