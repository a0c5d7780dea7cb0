import type { Core } from '@strapi/strapi';
import { settingsKey } from '../../../kernel/settings/settings';
import { service } from '../../../kernel/service';
import { addCustomerRecords } from './customer-records';
import { openDoors } from './doors/open-doors';
import { openExtendRoute } from './extend-route';
import { openMasters } from './masters/open-masters';
import { openOperatorRoutes } from './operator-routes';
import { addOrderChapters } from './order-chapters';
import { openReceipts } from './receipts/open-receipts';
import links from './services/links';
import traces from './services/traces';
import { linksSetting, stampSetting } from './settings';

export default {
  services: { links, traces },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const settings = service(strapi, settingsKey);
    settings.register(linksSetting);
    settings.register(stampSetting);
    openMasters(strapi);
    openReceipts(strapi);
    openDoors(strapi);
    addOrderChapters(strapi);
    addCustomerRecords(strapi);
    await openOperatorRoutes(strapi);
    openExtendRoute(strapi);
  },
};
