import type { Core } from '@strapi/strapi';
import { mountPublicRoutes } from '../../../kernel/doors/public-door';
import { sealedColumnsKey } from '../../../kernel/secrets/sealed-columns';
import { service } from '../../../kernel/service';
import { settingsKey } from '../../../kernel/settings/settings';
import { sealedClaimCodes } from './claims/claim-code';
import { addCustomerRecords } from './customer-records';
import { apiRoutes } from './doors/api-routes';
import { pageRoutes } from './doors/page-routes';
import { libraryTools } from './library-tools';
import { openOperatorRoutes } from './operator-routes';
import { addOrderChapter } from './order-chapter';
import { openProofs } from './proofs/open-proofs';
import { signInSetting } from './settings';

export default {
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    service(strapi, settingsKey).register(signInSetting);
    service(strapi, sealedColumnsKey).add(sealedClaimCodes);
    const tools = libraryTools(strapi);
    openProofs(tools);
    addOrderChapter(strapi, tools);
    addCustomerRecords(tools);
    mountPublicRoutes(strapi, [...pageRoutes(tools), ...apiRoutes(tools)]);
    await openOperatorRoutes(strapi, tools);
  },
};
