import type { Core } from '@strapi/strapi';
import { attention, attentionKey } from '../../kernel/home/attention';
import { service } from '../../kernel/service';
import { versionActions } from './admin-routes';
import { isReleased, versionStates } from './domain/version-state';

const uid = 'api::version.version';
const list = `/content-manager/collection-types/${uid}`;
/** Nothing of these waits for an editor. */
const closed = versionStates.filter(isReleased);

/** Versions that wait for an editor: rejected ones to be mended, ready ones to be released. */
export function watchVersions(strapi: Core.Strapi): void {
  const count = (state: string): Promise<number> => strapi.db.query(uid).count({ where: { state } });
  const withRejectedFiles = (): Promise<number> =>
    strapi.db.query(uid).count({
      where: { state: { $notIn: ['rejected', ...closed] }, files: { state: 'rejected' } },
    });
  service(strapi, attentionKey).add({
    action: versionActions.release,
    look: async () => [
      ...attention('rejected-versions', await count('rejected'), { level: 'broken', to: listOf('rejected') }),
      ...attention('rejected-files', await withRejectedFiles(), {
        level: 'look',
        to: `${list}?filters[$and][0][files][state][$eq]=rejected`,
      }),
      ...attention('ready-versions', await count('ready'), { level: 'look', to: listOf('ready') }),
    ],
  });
}

function listOf(state: string): string {
  return `${list}?filters[$and][0][state][$eq]=${state}`;
}
