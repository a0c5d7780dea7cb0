import { z } from 'zod';
import { crafts } from '../pattern/contract';
import { catalogueItemSchema, pageSlug, localeCode, termKeys } from '../pattern/storefront/contract';

/** What a caller must be allowed to; the name ends as Strapi's do, so that its read-only tokens are. */
export const searchScope = 'api::search.search.find';

const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true');

const whole = z.coerce.number().int().min(0).max(100_000_000);

/** `500-1200`, `-1200`, `500-`: whole numbers, both ends included. */
const priceRange = z
  .string()
  .regex(/^(?:\d{1,9}-\d{0,9}|-\d{1,9})$/, 'a range such as 500-1200, -1200 or 500-')
  .transform((text) => {
    const [from = '', to = ''] = text.split('-');
    return { from: from === '' ? null : Number(from), to: to === '' ? null : Number(to) };
  });

const girth = z.coerce.number().min(20).max(300).optional().describe('Of the wearer, in centimetres.');

/** `GET /api/catalogue/search`. Anything else in the query is refused. */
export const searchQuerySchema = z.strictObject({
  q: z
    .string()
    .trim()
    .max(200)
    .optional()
    .describe(
      'Free words: terms, sizes and a price are understood in them, the rest is looked for in the texts.',
    ),
  exact: flag.describe('Takes `q` by the letter: nothing is understood or corrected in it.'),
  craft: z.enum(crafts).optional(),
  terms: termKeys
    .optional()
    .describe('Keys of terms, comma-separated: any of one facet’s, and every facet named.'),
  sizes: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .optional()
    .describe('Such as `0-24`, `EU 34-44`, `S-XL`, `3-6 years`.'),
  bust: girth,
  waist: girth,
  hip: girth,
  fit: z
    .enum(['covers', 'includes'])
    .optional()
    .describe(
      '`covers`: the pattern has all of the sizes; `includes`: some. Left out: covers, or includes where none does.',
    ),
  price: priceRange.optional().describe('Minor units, of `currency` where that is given.'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'three capital letters')
    .optional(),
  designer: pageSlug.optional(),
  available: flag.describe('Leaves out what has no version on sale.'),
  locale: localeCode.optional(),
  sort: z.enum(['relevance', '-published', 'price', '-price', 'title', '-title']).default('relevance'),
  page: whole.min(1).max(1_000).default(1),
  pageSize: whole.min(1).max(100).default(20),
  facets: flag.describe('Counts the terms of what was found, each facet without its own filter.'),
});
export type SearchQuery = z.infer<typeof searchQuerySchema>;

/** What a part of `q` was taken for. Terms that come from the same words are alternatives. */
const chipSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('term'),
    facet: z.string(),
    key: z.string(),
    name: z.string(),
    from: z.string(),
  }),
  z.strictObject({ kind: z.literal('craft'), craft: z.enum(crafts), from: z.string() }),
  /** `sizes` may be sent back as the filter of that name. */
  z.strictObject({ kind: z.literal('size'), sizes: z.string(), from: z.string() }),
  z.strictObject({
    kind: z.literal('price'),
    minor: z.strictObject({ from: z.number().int().nullable(), to: z.number().int().nullable() }),
    currency: z.string(),
    from: z.string(),
  }),
  z.strictObject({ kind: z.literal('text'), text: z.string(), from: z.string() }),
]);
export type Chip = z.infer<typeof chipSchema>;

const facetCountSchema = z.strictObject({
  facet: z.string(),
  name: z.string(),
  terms: z.array(z.strictObject({ key: z.string(), name: z.string(), count: z.number().int() })),
});
export type FacetCount = z.infer<typeof facetCountSchema>;

const countsSchema = z.strictObject({
  crafts: z.array(z.strictObject({ craft: z.enum(crafts), count: z.number().int() })),
  facets: z.array(facetCountSchema),
});
export type FacetCounts = z.infer<typeof countsSchema>;

export const searchAnswerSchema = z.strictObject({
  data: z.array(catalogueItemSchema),
  meta: z.strictObject({
    pagination: z.strictObject({
      page: z.number().int(),
      pageSize: z.number().int(),
      hasMore: z.boolean(),
      total: z.number().int(),
    }),
    understood: z.array(chipSchema),
    /** Words of `q` that nothing had, and what was looked for in their place. */
    corrected: z.array(z.strictObject({ from: z.string(), to: z.string() })),
    /** How the sizes asked for were held against the patterns'; null when none were. */
    fit: z.enum(['covers', 'includes']).nullable(),
    counts: countsSchema.optional(),
  }),
});
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;
