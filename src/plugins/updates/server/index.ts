import type { Core } from '@strapi/strapi';
import { leaveBodyRaw } from '../../../kernel/doors/leave-body-raw';
import { unsubscribePath } from '../../../kernel/doors/plain-body';
import { settingsKey } from '../../../kernel/settings/settings';
import { service } from '../../../kernel/service';
import { openConsentDoor } from './consent/consent-door';
import { followMerges } from './notices/follow-merges';
import { openNotices } from './notices/open-notices';
import { addCustomerRecords } from './customer-records';
import { addOrderChapter } from './order-chapter';
import { openNoticeRoutes } from './pages/notice-routes';
import { noticesSetting } from './settings';
import { watchMails } from './watch-mails';
import { updateTools } from './update-tools';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    leaveBodyRaw(strapi, unsubscribePath);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    service(strapi, settingsKey).register(noticesSetting);
    const tools = updateTools(strapi);
    openNotices(strapi, tools);
    followMerges(strapi);
    openConsentDoor(strapi, tools);
    addOrderChapter(strapi, tools);
    addCustomerRecords(strapi, tools);
    await openNoticeRoutes(strapi, tools);
    watchMails(strapi);
  },
};
