import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { sha256 } from '../../../../kernel/webhooks/fingerprint';
import type { PublicData } from '../../contract';

const publishedRows = z.array(
  z.object({
    locale: z.string(),
    slug: z.string(),
    title: z.string(),
    craft: z.string(),
    priceMinor: z.coerce.number(),
    currency: z.string(),
    publishedAt: z.coerce.date(),
  }),
);
type PublishedRow = z.infer<typeof publishedRows>[number];

type PublicPattern = PublicData<'pattern.changed'>['pattern'];

/** What everybody may know of a pattern: nothing of a draft. */
export async function publicPattern(strapi: Core.Strapi, patternId: string): Promise<PublicPattern> {
  const rows = await readPublished(strapi, { documentId: patternId });
  const [first] = rows;
  return {
    id: patternId,
    craft: first?.craft ?? null,
    price: first === undefined ? null : { minor: first.priceMinor, currency: first.currency },
    pages: rows.map(({ locale, slug, title }) => ({ locale, slug, title })),
  };
}

/** Changes with every publishing in any language; null where there is no public page. */
export async function publicPrint(strapi: Core.Strapi, patternId: string): Promise<string | null> {
  return printOf(await readPublished(strapi, { documentId: patternId }));
}

/** The prints of all patterns that have a public page. */
export async function allPublicPrints(strapi: Core.Strapi): Promise<Map<string, string>> {
  const rows = z
    .array(z.object({ documentId: z.string() }))
    .parse(
      await strapi.db
        .query('api::pattern.pattern')
        .findMany({ where: { publishedAt: { $notNull: true } }, select: ['documentId'] }),
    );
  const prints = new Map<string, string>();
  for (const { documentId } of rows) {
    const print = await publicPrint(strapi, documentId);
    if (print !== null) prints.set(documentId, print);
  }
  return prints;
}

async function readPublished(strapi: Core.Strapi, where: { documentId: string }): Promise<PublishedRow[]> {
  return publishedRows.parse(
    await strapi.db.query('api::pattern.pattern').findMany({
      where: { ...where, publishedAt: { $notNull: true } },
      orderBy: { locale: 'asc' },
      select: ['locale', 'slug', 'title', 'craft', 'priceMinor', 'currency', 'publishedAt'],
    }),
  );
}

function printOf(rows: readonly PublishedRow[]): string | null {
  if (rows.length === 0) return null;
  return sha256(rows.map(({ locale, publishedAt }) => `${locale} ${publishedAt.getTime()}`).join('\n'));
}
