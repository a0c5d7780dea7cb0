import type { Core } from '@strapi/strapi';
import { openVersions, registerVersions } from './version/wiring';

/** The catalogue's wiring: what its content types need beyond their schemas. */
export function registerCatalogue(strapi: Core.Strapi): void {
  registerVersions(strapi);
}

export async function openCatalogue(strapi: Core.Strapi): Promise<void> {
  await openVersions(strapi);
}
