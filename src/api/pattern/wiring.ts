import type { Core } from '@strapi/strapi';
import { routeRegisterKey } from '../../kernel/doors/route-doc';
import { knexKey } from '../../kernel/kernel';
import { service } from '../../kernel/service';
import { mountCompletenessRoutes, registerCompletenessRight } from './completeness/admin-routes';
import { createCompletenessProfiles } from './completeness/profiles';
import { completenessProfilesKey } from './contract';
import { storefrontProfile } from './domain/storefront-profile';
import { announcePatterns } from './announce-patterns';
import { guardPatterns } from './guard-patterns';
import { shareRelations } from './share-relations';
import { ensureCatalogueIndexes } from './storefront/catalogue-indexes';
import { catalogueTables } from './storefront/catalogue-tables';
import { describeCatalogue } from './storefront/describe-catalogue';

export async function registerPatterns(strapi: Core.Strapi): Promise<void> {
  const profiles = createCompletenessProfiles([storefrontProfile]);
  strapi.add(completenessProfilesKey.uid, () => profiles);
  announcePatterns(strapi);
  guardPatterns(strapi);
  shareRelations(strapi);
  await registerCompletenessRight(strapi);
}

export async function openPatterns(strapi: Core.Strapi): Promise<void> {
  await ensureCatalogueIndexes(service(strapi, knexKey)(), catalogueTables(strapi));
  mountCompletenessRoutes(strapi);
  describeCatalogue(service(strapi, routeRegisterKey));
}
