import { z } from 'zod';
import type { KnownRoute } from '../../kernel/doors/route-doc';
import {
  catalogueListSchema,
  cataloguePageQuerySchema,
  cataloguePageSchema,
  catalogueQuerySchema,
  pageSlug,
} from '../pattern/storefront/contract';

/** The storefront's own reads, whose answers hold public facts only. */
export const catalogueDocs: readonly KnownRoute[] = [
  {
    door: 'api',
    method: 'GET',
    path: '/api/catalogue/patterns',
    doc: {
      tag: 'storefront',
      summary: 'Published patterns, filtered, sorted and in pages.',
      query: catalogueQuerySchema,
      answer: catalogueListSchema,
      errors: ['catalogue/unknown-term'],
    },
  },
  {
    door: 'api',
    method: 'GET',
    path: '/api/catalogue/patterns/:slug',
    doc: {
      tag: 'storefront',
      summary: 'A published pattern’s page with the public facts of its versions.',
      params: z.object({ slug: pageSlug }),
      query: cataloguePageQuerySchema,
      answer: cataloguePageSchema,
      errors: ['catalogue/pattern-missing'],
    },
  },
];
