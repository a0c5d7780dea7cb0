import { z } from 'zod';
import type { KnownRoute } from '../../kernel/doors/route-doc';
import { crafts } from '../pattern/contract';

/** What Strapi itself keeps of every entry. */
const stamps = {
  id: z.int().describe('Of this row; it changes. Keep documentId.'),
  documentId: z.string(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  publishedAt: z.iso.datetime().nullable(),
  locale: z.string().nullable().optional(),
};
/** Comes only when `populate` asks for it. */
const populated = z.unknown().optional().describe('Only with `populate`.');
const money = { priceMinor: z.int().nullable(), currency: z.string().nullable() };
const text = z.string().nullable();

const types = {
  designer: z.strictObject({
    ...stamps,
    name: z.string(),
    slug: z.string(),
    website: text,
    biography: populated,
    portrait: populated,
  }),
  collection: z.strictObject({
    ...stamps,
    title: z.string(),
    slug: z.string(),
    description: text,
    ...money,
    patterns: populated,
    cover: populated,
  }),
  facet: z.strictObject({
    ...stamps,
    name: z.string(),
    key: z.string(),
    crafts: z.array(z.enum(crafts)),
    position: z.int(),
    words: populated,
    terms: populated,
    replacedBy: populated,
  }),
  term: z.strictObject({
    ...stamps,
    name: z.string(),
    key: z.string(),
    position: z.int(),
    words: populated,
    facet: populated,
    replacedBy: populated,
  }),
  pattern: z.strictObject({
    ...stamps,
    title: z.string(),
    slug: z.string(),
    summary: text,
    description: text,
    craft: z.enum(crafts),
    seamAllowanceMm: z.int().nullable(),
    gauge: text,
    ...money,
    payWhatYouWant: populated,
    licences: populated,
    designer: populated,
    cover: populated,
    gallery: populated,
    terms: populated,
    sizes: populated,
    seo: populated,
  }),
};

const page = z.strictObject({
  page: z.int(),
  pageSize: z.int(),
  pageCount: z.int(),
  total: z.int(),
});

const oneQuery = z.object({
  fields: z.string().optional(),
  populate: z.string().optional(),
  locale: z.string().optional(),
});
const listQuery = oneQuery.extend({
  sort: z.string().optional().describe('For example `position:asc`.'),
  'pagination[page]': z.string().optional(),
  'pagination[pageSize]': z.string().optional().describe('100 at most.'),
});

const errors = ['catalogue/query-refused', 'catalogue/published-only'];

/** What Strapi's own controllers serve of our types. */
export const contentDocs: readonly KnownRoute[] = Object.entries(types).flatMap(([name, entry]) => {
  const tag = name === 'pattern' ? 'storefront' : 'vocabulary';
  const named = entry.meta({ id: `${name[0]!.toUpperCase()}${name.slice(1)}Entry` });
  const only = name === 'pattern' ? ', for tokens that were given the right' : '';
  return [
    {
      door: 'api',
      method: 'GET',
      path: `/api/${name}s`,
      doc: {
        tag,
        summary: `Entries of ${name}s${only}; takes Strapi’s \`filters\` too.`,
        query: listQuery,
        answer: z.strictObject({ data: z.array(named), meta: z.strictObject({ pagination: page }) }),
        errors,
      },
    },
    {
      door: 'api',
      method: 'GET',
      path: `/api/${name}s/:id`,
      doc: {
        tag,
        summary: `One ${name} by its documentId${only}.`,
        params: z.object({ id: z.string() }),
        query: oneQuery,
        answer: z.strictObject({ data: named, meta: z.strictObject({}) }),
        errors,
      },
    },
  ];
});
