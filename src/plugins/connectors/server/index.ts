import type { Core } from '@strapi/strapi';
import { mountAdminRoutes, registerActions } from '../../../kernel/doors/admin-door';
import { mountPublicRoutes } from '../../../kernel/doors/public-door';
import { sealedColumnsKey } from '../../../kernel/secrets/sealed-columns';
import { service } from '../../../kernel/service';
import { leaveBodyRaw } from '../../../kernel/doors/leave-body-raw';
import { addCustomerRecords } from './customer-records';
import { connectorTools } from './connector-tools';
import { inquiryDoor, inquiryPath } from './inquiries/inquiry-door';
import { inquiryRoutes } from './inquiries/inquiry-routes';
import { inquirySources } from './inquiries/inquiry-sources';
import { connectorActions } from './rights';
import { deliveryRoutes } from './webhooks/delivery-routes';
import { openWebhooks } from './webhooks/open-webhooks';
import { watchWebhooks } from './webhooks/watch-webhooks';
import { webhookRoutes } from './webhooks/webhook-routes';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    leaveBodyRaw(strapi, inquiryPath);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const tools = connectorTools(strapi);
    service(strapi, sealedColumnsKey).add(inquirySources.sealed);
    await registerActions(strapi, Object.values(connectorActions));
    await openWebhooks(tools);
    watchWebhooks(strapi);
    addCustomerRecords(strapi);
    mountPublicRoutes(strapi, [inquiryDoor(tools)]);
    mountAdminRoutes(strapi, [...webhookRoutes(tools), ...deliveryRoutes(tools), ...inquiryRoutes(tools)]);
  },
};
