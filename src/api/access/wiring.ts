import type { Core } from '@strapi/strapi';
import { service } from '../../kernel/service';
import { confineDesigners } from './confine-designers';
import { accessRegisterKey, type AccessRegister, type AdminRole } from './contract';
import { syncCustomerRights } from './customer-rights';
import { registerOwnWork } from './own-work-condition';
import { syncAdminRoles } from './sync-admin-roles';

interface FilledAccessRegister extends AccessRegister {
  readonly granted: Record<AdminRole, string[]>;
}

/** In register: the condition must be known before the admin's own bootstrap reads any permission. */
export async function registerAccess(strapi: Core.Strapi): Promise<void> {
  const granted: Record<AdminRole, string[]> = { editor: [], operator: [], designer: [] };
  const register: FilledAccessRegister = { granted, grant: (role, rights) => void granted[role].push(...rights) };
  strapi.add(accessRegisterKey.uid, () => register);
  await registerOwnWork(strapi);
  confineDesigners(strapi);
}

/** In bootstrap, when every room has registered its rights and granted its share; under the boot lock. */
export async function openAccess(strapi: Core.Strapi): Promise<void> {
  const { granted } = service(strapi, accessRegisterKey) as FilledAccessRegister;
  await syncAdminRoles(strapi, granted);
  await syncCustomerRights(strapi);
}
