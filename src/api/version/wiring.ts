import type { Core } from '@strapi/strapi';
import { openVersionRoutes } from './admin-routes';
import { releaseRegisterKey } from './contract';
import { guardVersions } from './guard-versions';
import { createReleaseRegister } from './release-register';
import { scheduleReleases } from './schedule-releases';
import { referToVault } from './vault-references';

export function registerVersions(strapi: Core.Strapi): void {
  const register = createReleaseRegister();
  strapi.add(releaseRegisterKey.uid, () => register);
  guardVersions(strapi);
}

export async function openVersions(strapi: Core.Strapi): Promise<void> {
  scheduleReleases(strapi);
  referToVault(strapi);
  await openVersionRoutes(strapi);
}
