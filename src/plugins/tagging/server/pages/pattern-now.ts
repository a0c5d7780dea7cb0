import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const termRow = z.object({
  key: z.string(),
  name: z.string(),
  words: z.array(z.object({ locale: z.string(), name: z.string() })).nullish(),
  facet: z.object({ key: z.string() }).nullish(),
});
const patternRow = z.object({
  craft: z.string().nullish(),
  seamAllowanceMm: z.number().nullish(),
  gauge: z.string().nullish(),
  sizes: z.looseObject({ system: z.string(), labels: z.string() }).nullish(),
  terms: z.array(termRow).nullish(),
});

/** What a pattern's draft says of itself now, by facet: `key` tells it from others, `names` are for people. */
export interface PatternNow {
  of(facet: string): { key: string; names: Record<string, string> }[];
}

export async function patternNow(strapi: Core.Strapi, patternId: string): Promise<PatternNow> {
  const found: unknown = await strapi.db.query('api::pattern.pattern').findOne({
    where: { documentId: patternId, publishedAt: null },
    populate: { sizes: true, terms: { populate: { words: true, facet: true } } },
  });
  const { craft, seamAllowanceMm, gauge, sizes, terms } = patternRow.parse(found ?? {});
  const plain = (text: string | null | undefined) =>
    typeof text === 'string' && text !== '' ? [{ key: text, names: { en: text } }] : [];
  const facts: Record<string, { key: string; names: Record<string, string> }[]> = {
    craft: plain(craft),
    gauge: plain(gauge),
    'seam-allowance': (seamAllowanceMm ?? null) === null ? [] : plain(`${seamAllowanceMm} mm`),
    sizes: plain(sizes?.labels).map(({ names }) => ({ names, key: `${sizes?.system} ${sizes?.labels}` })),
  };
  return {
    of: (facet) =>
      facts[facet] ??
      (terms ?? [])
        .filter((term) => term.facet?.key === facet)
        .map(({ key, name, words }) => ({
          key,
          names: { en: name, ...Object.fromEntries((words ?? []).map((word) => [word.locale, word.name])) },
        })),
  };
}
