import type { Core } from '@strapi/strapi';
import { publicUrl } from '../../../../kernel/config/public-url';
import { environmentKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { settingsKey } from '../../../../kernel/settings/settings';
import type { DownloadLinks } from '../../contract';
import { makeLinks, unmakeLinks } from '../links/make-links';
import { linksSetting } from '../settings';

export default ({ strapi }: { strapi: Core.Strapi }): DownloadLinks => ({
  async make(trx, entitlements) {
    const limits = await service(strapi, settingsKey).get(linksSetting);
    const root = publicUrl(service(strapi, environmentKey));
    const made = await makeLinks(trx, entitlements, limits);
    return made.map(({ linkId, entitlementId, token }) => ({
      linkId,
      entitlementId,
      url: `${root}/d/${token}`,
    }));
  },
  unmake: (trx, links) => unmakeLinks(trx, links),
});
