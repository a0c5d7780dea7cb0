import type { Core } from '@strapi/strapi';
import { openAccess, registerAccess } from './access/wiring';
import { vocabulary } from './facet/seed/vocabulary';
import { seedVocabulary } from './facet/seed-vocabulary';
import { keepPicturesOnly } from './media/pictures-only';
import { openPatterns, registerPatterns } from './pattern/wiring';
import { describeRest } from './rest/describe-rest';
import { announceDesigners } from './designer/announce-designers';
import { openSearch } from './search/wiring';
import { announceVocabulary } from './term/announce-vocabulary';
import { guardVocabulary } from './term/guard-vocabulary';
import { openVersions, registerVersions } from './version/wiring';

/** The catalogue's wiring: what its content types need beyond their schemas. */
export async function registerCatalogue(strapi: Core.Strapi): Promise<void> {
  await registerVersions(strapi);
  await registerPatterns(strapi);
  await registerAccess(strapi);
  guardVocabulary(strapi);
  announceVocabulary(strapi);
  announceDesigners(strapi);
  keepPicturesOnly(strapi);
}

export async function openCatalogue(strapi: Core.Strapi): Promise<void> {
  openVersions(strapi);
  await openPatterns(strapi);
  describeRest(strapi);
  await seedVocabulary(strapi, vocabulary);
  await openSearch(strapi);
  await openAccess(strapi);
}
