import type { Core } from '@strapi/strapi';
import { routeRegisterKey } from '../../kernel/doors/route-doc';
import { service } from '../../kernel/service';
import { searchAnswerSchema, searchQuerySchema } from './contract';
import { followChanges, orderRebuild } from './read-model/follow-changes';

export async function openSearch(strapi: Core.Strapi): Promise<void> {
  followChanges(strapi);
  await orderRebuild(strapi);
  service(strapi, routeRegisterKey).add({
    door: 'api',
    method: 'GET',
    path: '/api/catalogue/search',
    doc: {
      summary:
        'Finds published patterns by words, terms, sizes, price and designer, with counts for filters.',
      tag: 'storefront',
      query: searchQuerySchema,
      answer: searchAnswerSchema,
      errors: ['catalogue/unknown-term', 'kernel/bad-request', 'search/unknown-sizes'],
    },
  });
}
