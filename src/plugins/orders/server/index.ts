import type { Core } from '@strapi/strapi';
import { knexKey } from '../../../kernel/kernel';
import { leaveBodyRaw } from '../../../kernel/doors/leave-body-raw';
import { mountPublicRoutes } from '../../../kernel/doors/public-door';
import { sealedColumnsKey } from '../../../kernel/secrets/sealed-columns';
import { service } from '../../../kernel/service';
import { sealedSigning } from '../../../kernel/webhooks/signing-secrets';
import { accountTools } from './accounts/account-tools';
import { ensureStorefront } from './accounts/channel-accounts';
import { ensureGiftsAccount } from './gifts/internal-account';
import { inboundPath, inboundRoutes } from './inbound/inbound-door';
import { vendorRoutes } from './inbound/vendor-door';
import { openRedaction } from './inbound/redact-inbox';
import { addOrderRecords } from './erasure/order-records';
import { openErasures } from './erasure/reconcile-erasures';
import { addOwnChapters } from './pages/own-chapters';
import { openMoney } from './pages/money-routes';
import { openOrderRoutes } from './pages/order-routes';
import { watchHeld } from './pages/watch-held';
import accounts from './services/accounts';
import entitlements from './services/entitlements';
import erasures from './services/erasures';
import gifts from './services/gifts';
import invoices from './services/invoices';
import ownership from './services/ownership';
import pastSales from './services/past-sales';
import portableRights from './services/portable-rights';
import privacy from './services/privacy';
import timeline from './services/timeline';

export default {
  services: {
    ...{
      accounts,
      entitlements,
      erasures,
      gifts,
      invoices,
      ownership,
      pastSales,
      portableRights,
      privacy,
      timeline,
    },
  },
  register({ strapi }: { strapi: Core.Strapi }) {
    leaveBodyRaw(strapi, inboundPath);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    service(strapi, sealedColumnsKey).add(sealedSigning('channel_account', 'credentials'));
    await ensureStorefront(accountTools(strapi));
    await ensureGiftsAccount(service(strapi, knexKey)());
    openRedaction(strapi);
    mountPublicRoutes(strapi, [...inboundRoutes(strapi), ...vendorRoutes(strapi)]);
    await openOrderRoutes(strapi);
    addOwnChapters(strapi);
    addOrderRecords(strapi);
    openErasures(strapi);
    openMoney(strapi);
    watchHeld(strapi);
  },
};
