import type { Core } from '@strapi/strapi';
import { openComparison } from './compare/open-comparison';
import { openFileRoutes } from './file-routes';
import { settingsKey } from '../../../kernel/settings/settings';
import { service } from '../../../kernel/service';
import { openPageRoutes } from './preview/page-routes';
import { profileSetting } from './profile-setting';

export default {
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    service(strapi, settingsKey).register(profileSetting);
    await openFileRoutes(strapi);
    openPageRoutes(strapi);
    openComparison(strapi);
  },
};
