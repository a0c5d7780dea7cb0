import type { Core } from '@strapi/strapi';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Vocabulary } from '../../contract';

const words = z.object({ locale: z.string(), name: z.string(), synonyms: z.string().nullish() });
const termRow = z.object({
  documentId: z.string(),
  key: z.string(),
  position: z.number().nullish(),
  words: z.array(words).nullish(),
  replacedBy: z.object({ documentId: z.string() }).nullish(),
});
const facetRow = z.object({
  key: z.string(),
  name: z.string(),
  crafts: z.unknown(),
  words: z.array(z.object({ locale: z.string(), text: z.string() })).nullish(),
  terms: z.array(termRow).nullish(),
  replacedBy: z.object({ documentId: z.string() }).nullish(),
});

/** The vocabulary as the editors left it; replaced terms and facets are no longer given to anybody. */
export async function loadVocabulary(strapi: Core.Strapi): Promise<Vocabulary> {
  const rows: unknown = await strapi.db.query('api::facet.facet').findMany({
    orderBy: [{ position: 'asc' }, { key: 'asc' }],
    populate: { words: true, replacedBy: true, terms: { populate: { words: true, replacedBy: true } } },
  });
  const facets = z
    .array(facetRow)
    .parse(rows)
    .filter(({ replacedBy }) => (replacedBy ?? null) === null)
    .map(({ key, name, crafts, words: texts, terms }) => ({
      key,
      crafts: z.array(z.string()).catch([]).parse(crafts),
      name: { en: name, ...Object.fromEntries((texts ?? []).map(({ locale, text }) => [locale, text])) },
      terms: (terms ?? [])
        .filter(({ replacedBy }) => (replacedBy ?? null) === null)
        .toSorted(
          (one, other) => (one.position ?? 0) - (other.position ?? 0) || one.key.localeCompare(other.key),
        )
        .map(termOf),
    }));
  const told = facets.map(({ key, crafts, terms }) => [
    key,
    crafts,
    terms.map((term) => [term.key, term.words]),
  ]);
  const version = createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 16);
  return { version, facets };
}

function termOf({ documentId, key, words: texts }: z.infer<typeof termRow>) {
  const named = texts ?? [];
  return {
    key,
    documentId,
    names: Object.fromEntries(named.map(({ locale, name }) => [locale, name])),
    words: Object.fromEntries(
      named.map(({ locale, name, synonyms }) => [
        locale,
        [name, ...(synonyms ?? '').split('\n')].map((word) => word.trim()).filter((word) => word !== ''),
      ]),
    ),
  };
}
