import type { Core } from '@strapi/strapi';
import { leaveBodyRaw } from '../../../kernel/doors/leave-body-raw';
import { mountPublicRoutes } from '../../../kernel/doors/public-door';
import { sealedColumnsKey } from '../../../kernel/secrets/sealed-columns';
import { service } from '../../../kernel/service';
import { sealedSigning } from '../../../kernel/webhooks/signing-secrets';
import { accountTools } from './accounts/account-tools';
import { ensureStorefront } from './accounts/channel-accounts';
import { settingsKey } from '../../../kernel/settings/settings';
import { sealedApiKeys } from './accounts/api-key';
import { checkoutRoutes } from './checkout/checkout-doors';
import { checkoutSetting } from './checkout/checkout-setting';
import { checkoutTools } from './checkout/checkout-tools';
import { openForgetting } from './checkout/forget-buyers';
import { pretendRoutes } from './checkout/pretend-doors';
import { inboundPath, inboundRoutes } from './inbound/inbound-door';
import { vendorRoutes } from './inbound/vendor-door';
import { openRedaction } from './inbound/redact-inbox';
import { openOrderRoutes } from './pages/order-routes';
import { watchHeld } from './pages/watch-held';
import accounts from './services/accounts';
import entitlements from './services/entitlements';
import pastSales from './services/past-sales';
import timeline from './services/timeline';

export default {
  services: { accounts, entitlements, pastSales, timeline },
  register({ strapi }: { strapi: Core.Strapi }) {
    leaveBodyRaw(strapi, inboundPath);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    service(strapi, sealedColumnsKey).add(sealedSigning('channel_account', 'credentials'));
    service(strapi, sealedColumnsKey).add(sealedApiKeys);
    service(strapi, settingsKey).register(checkoutSetting);
    await ensureStorefront(accountTools(strapi));
    openRedaction(strapi);
    openForgetting(strapi);
    const checkouts = checkoutTools(strapi);
    mountPublicRoutes(strapi, [
      ...inboundRoutes(strapi),
      ...vendorRoutes(strapi),
      ...checkoutRoutes(checkouts),
      ...pretendRoutes(checkouts),
    ]);
    await openOrderRoutes(strapi);
    watchHeld(strapi);
  },
};
