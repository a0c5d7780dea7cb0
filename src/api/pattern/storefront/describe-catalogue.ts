import { z } from 'zod';
import type { RouteRegister } from '../../../kernel/doors/route-doc';
import {
  catalogueListSchema,
  cataloguePageQuerySchema,
  cataloguePageSchema,
  catalogueQuerySchema,
  pageSlug,
} from './contract';

/** Strapi mounts content-API routes by itself; their description is added by hand. */
export function describeCatalogue(register: RouteRegister): void {
  register.add({
    door: 'api',
    method: 'GET',
    path: '/api/catalogue/patterns',
    doc: {
      summary: 'Lists published patterns by craft, terms, designer or collection.',
      tag: 'catalogue',
      query: catalogueQuerySchema,
      answer: catalogueListSchema,
      errors: ['catalogue/unknown-term', 'kernel/bad-request'],
    },
  });
  register.add({
    door: 'api',
    method: 'GET',
    path: '/api/catalogue/patterns/:slug',
    doc: {
      summary: 'Shows a published pattern with its versions, errata and other languages.',
      tag: 'catalogue',
      params: z.object({ slug: pageSlug }),
      query: cataloguePageQuerySchema,
      answer: cataloguePageSchema,
      errors: ['catalogue/pattern-missing', 'kernel/bad-request'],
    },
  });
}
