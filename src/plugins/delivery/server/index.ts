import type { Core } from '@strapi/strapi';
import { leaveBodyRaw } from '../../../kernel/doors/leave-body-raw';
import { sealedColumnsKey } from '../../../kernel/secrets/sealed-columns';
import { settingsKey } from '../../../kernel/settings/settings';
import { service } from '../../../kernel/service';
import { addCustomerRecords } from './customer-records';
import { openExtendRoute } from './extend-route';
import { bouncePath } from './bounces/bounce-door';
import { bounceSenders } from './bounces/bounce-senders';
import { openDoors } from './doors/open-doors';
import { watchMails } from './mail-page/watch-mails';
import { openMasters } from './masters/open-masters';
import { openOperatorRoutes } from './operator-routes';
import { addOrderChapters } from './order-chapters';
import { keepCopiesFew } from './presigned/keep-copies-few';
import { openReceipts } from './receipts/open-receipts';
import links from './services/links';
import receipts from './services/receipts';
import traces from './services/traces';
import { bytesSetting, linksSetting, receiptsSetting, stampSetting } from './settings';

export default {
  services: { links, receipts, traces },
  register({ strapi }: { strapi: Core.Strapi }) {
    leaveBodyRaw(strapi, bouncePath);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const settings = service(strapi, settingsKey);
    settings.register(linksSetting);
    settings.register(stampSetting);
    settings.register(receiptsSetting);
    settings.register(bytesSetting);
    service(strapi, sealedColumnsKey).add(bounceSenders.sealed);
    openMasters(strapi);
    openReceipts(strapi);
    openDoors(strapi);
    addOrderChapters(strapi);
    addCustomerRecords(strapi);
    keepCopiesFew(strapi);
    watchMails(strapi);
    await openOperatorRoutes(strapi);
    openExtendRoute(strapi);
  },
};
