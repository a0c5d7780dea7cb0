import { z } from 'zod';
import { crafts, licences } from '../contract';
import { fileRoles } from '../../version/contract';

export const localeCode = z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'a language such as en or de-AT');
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens');
export const pageSlug = z
  .string()
  .max(160)
  .regex(/^[A-Za-z0-9_.~-]+$/, 'the address of a page');

export const termKeys = z
  .string()
  .max(1_000)
  .transform((list) => [...new Set(list.split(','))])
  .pipe(z.array(key).min(1).max(20));

/** What a caller must be allowed to; the names end as Strapi's do, so that its read-only tokens are. */
export const catalogueScopes = {
  list: 'api::pattern.catalogue.find',
  page: 'api::pattern.catalogue.findOne',
} as const;

/** `GET /api/catalogue/patterns`. Anything else in the query is refused. */
export const catalogueQuerySchema = z.strictObject({
  craft: z.enum(crafts).optional(),
  terms: termKeys
    .optional()
    .describe('Keys of terms, comma-separated: any of one facet’s, and every facet named.'),
  designer: pageSlug.optional().describe('A designer’s slug.'),
  collection: pageSlug.optional().describe('A collection’s slug, in the language asked for.'),
  locale: localeCode.optional(),
  sort: z.enum(['title', '-title', 'price', '-price', '-published']).default('-published'),
  page: z.coerce.number().int().min(1).max(1_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
  total: z
    .enum(['true', 'false'])
    .default('false')
    .describe('Counts all that match; ask for it once, not on every page.')
    .transform((value) => value === 'true'),
});
export type CatalogueQuery = z.infer<typeof catalogueQuerySchema>;

/** `GET /api/catalogue/patterns/:slug` */
export const cataloguePageQuerySchema = z.strictObject({ locale: localeCode.optional() });

const pictureSchema = z.strictObject({
  url: z.string(),
  thumbnail: z.string().nullable(),
  alternativeText: z.string().nullable(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  mime: z.string().nullable(),
});

/** A pattern in a list. Times are ISO 8601 in UTC, money is in minor units of its currency. */
export const catalogueItemSchema = z.strictObject({
  documentId: z.string(),
  slug: z.string(),
  locale: z.string(),
  title: z.string(),
  summary: z.string().nullable(),
  craft: z.enum(crafts),
  price: z.strictObject({ minor: z.number().int(), currency: z.string() }),
  designer: z.strictObject({ name: z.string(), slug: z.string() }).nullable(),
  cover: pictureSchema.nullable(),
  /** Keys; a replaced term shows as its replacement. */
  terms: z.array(z.string()),
  currentVersion: z.strictObject({ label: z.string(), releasedAt: z.iso.datetime() }).nullable(),
  publishedAt: z.iso.datetime(),
});
export type CatalogueItem = z.infer<typeof catalogueItemSchema>;

export const catalogueListSchema = z.strictObject({
  data: z.array(catalogueItemSchema),
  meta: z.strictObject({
    pagination: z.strictObject({
      page: z.number().int(),
      pageSize: z.number().int(),
      hasMore: z.boolean(),
      total: z.number().int().optional(),
    }),
  }),
});
export type CatalogueList = z.infer<typeof catalogueListSchema>;

const erratumSchema = z.strictObject({
  place: z.string(),
  page: z.number().int().nullable(),
  sizes: z.array(z.string()).nullable(),
  was: z.string().nullable(),
  now: z.string(),
  severity: z.enum(['cosmetic', 'confusing', 'unusable']),
  words: z.string().nullable(),
});

/** A released version's public facts: no names, keys or ids of files. Words are in the language asked for, else in another. */
const publicVersionSchema = z.strictObject({
  label: z.string(),
  isCurrent: z.boolean(),
  releasedAt: z.iso.datetime(),
  changelog: z.string().nullable(),
  errata: z.array(erratumSchema),
  files: z.array(
    z.strictObject({
      role: z.enum(fileRoles),
      format: z.string(),
      pageFormat: z.string().nullable(),
      language: z.string().nullable(),
      bytes: z.number().int(),
    }),
  ),
});
export type PublicVersion = z.infer<typeof publicVersionSchema>;

export const cataloguePageSchema = z.strictObject({
  data: catalogueItemSchema.extend({
    description: z.string().nullable(),
    payWhatYouWant: z
      .strictObject({ minimumMinor: z.number().int() })
      .nullable()
      .describe('The buyer names the price; `price` is what is suggested. Null where the price stands.'),
    /** Beside personal use, the cheapest first. */
    licences: z.array(
      z.strictObject({
        licence: z.enum(licences),
        price: z.strictObject({ minor: z.number().int(), currency: z.string() }),
        words: z.string().nullable(),
      }),
    ),
    gallery: z.array(pictureSchema),
    terms: z.array(
      z.strictObject({ facet: z.string(), facetName: z.string(), key: z.string(), name: z.string() }),
    ),
    seo: z.strictObject({ title: z.string().nullable(), description: z.string().nullable() }).nullable(),
    /** Newest first; withdrawn ones are not offered any more and absent. */
    versions: z.array(publicVersionSchema),
    /** Where the same pattern is in other languages. */
    languages: z.array(z.strictObject({ locale: z.string(), slug: z.string() })),
  }),
});
export type CataloguePage = z.infer<typeof cataloguePageSchema>['data'];
