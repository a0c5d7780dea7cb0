import type { Core } from '@strapi/strapi';
import { confineDesigners } from './confine-designers';
import { syncCustomerRights } from './customer-rights';
import { examineVisitors } from './examine-visitors';
import { registerOwnWork } from './own-work-condition';
import { syncAdminRoles } from './sync-admin-roles';

/** In register: the condition must be known before the admin's own bootstrap reads any permission. */
export async function registerAccess(strapi: Core.Strapi): Promise<void> {
  await registerOwnWork(strapi);
  confineDesigners(strapi);
}

/** In bootstrap, when every room has registered its rights; under the boot lock. */
export async function openAccess(strapi: Core.Strapi): Promise<void> {
  await syncAdminRoles(strapi);
  await syncCustomerRights(strapi);
  examineVisitors(strapi);
}
