import type { Core } from '@strapi/strapi';
import { registerActions } from '../../kernel/doors/admin-door';
import { openVersionRoutes, versionActions } from './admin-routes';
import { releaseRegisterKey } from './contract';
import { guardVersions } from './guard-versions';
import { createReleaseRegister } from './release-register';
import { scheduleReleases } from './schedule-releases';
import { watchVersions } from './watch-versions';
import { referToVault } from './vault-references';

export async function registerVersions(strapi: Core.Strapi): Promise<void> {
  await registerActions(strapi, Object.values(versionActions));
  const register = createReleaseRegister();
  strapi.add(releaseRegisterKey.uid, () => register);
  guardVersions(strapi);
}

export function openVersions(strapi: Core.Strapi): void {
  scheduleReleases(strapi);
  referToVault(strapi);
  openVersionRoutes(strapi);
  watchVersions(strapi);
}
