import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { DomainError } from '../../../../kernel/errors/domain-error';
import type { Trx } from '../../../../kernel/ledger/transaction';

/** A pattern as a sale's line keeps it: what it was when it was sold. */
export interface SoldPattern {
  patternId: string;
  title: string;
  releasedVersionId: string | null;
  category: { craft: string; terms: Record<string, string[]> };
}

const patternRows = z.array(
  z.object({
    documentId: z.string(),
    slug: z.string().nullish(),
    title: z.string(),
    craft: z.string(),
    publishedAt: z.unknown(),
    terms: z.array(z.object({ key: z.string(), facet: z.object({ key: z.string() }).nullish() })).nullish(),
  }),
);
type PatternRow = z.infer<typeof patternRows>[number];

interface VersionRow {
  pattern_id: string;
  id: string;
  title: string;
  craft: string;
}

/**
 * What the words of a sale's lines stand for, as it was at that time: documentId or slug, in any language.
 * @throws DomainError `orders/unknown-pattern` naming every word that stands for no pattern, or for several
 */
export async function findPatterns(
  strapi: Core.Strapi,
  trx: Trx,
  words: readonly string[],
  at: Date,
): Promise<Map<string, SoldPattern>> {
  const asked = [...new Set(words)];
  const rows = patternRows.parse(
    await strapi.db.query('api::pattern.pattern').findMany({
      where: { $or: [{ documentId: { $in: asked } }, { slug: { $in: asked } }] },
      populate: { terms: { populate: { facet: true } } },
    }),
  );
  const versions = await versionsAt(trx, [...asked, ...rows.map(({ documentId }) => documentId)], at);
  const found = new Map<string, SoldPattern>();
  for (const word of asked) {
    const patternId = versions.has(word) ? word : documentOf(word, rows);
    if (patternId === undefined) continue;
    found.set(
      word,
      sold(
        patternId,
        versions.get(patternId),
        rows.filter(({ documentId }) => documentId === patternId),
      ),
    );
  }
  const unknown = asked.filter((word) => !found.has(word));
  if (unknown.length === 0) return found;
  throw new DomainError('orders/unknown-pattern', `No pattern is called ${unknown.join(', ')}.`, {
    kind: 'unprocessable',
    details: { patterns: unknown },
  });
}

/** The one document that a word names; a slug of a published pattern goes before one of a draft. */
function documentOf(word: string, rows: readonly PatternRow[]): string | undefined {
  const ways = [
    rows.filter(({ documentId }) => documentId === word),
    rows.filter(({ slug, publishedAt }) => slug === word && publishedAt !== null),
    rows.filter(({ slug }) => slug === word),
  ];
  const documents = new Set(ways.find((way) => way.length > 0)?.map(({ documentId }) => documentId));
  return documents.size === 1 ? [...documents][0] : undefined;
}

/** By pattern, the version that was current then; for a sale before the first release, the first one. */
async function versionsAt(
  trx: Trx,
  patternIds: readonly string[],
  at: Date,
): Promise<Map<string, VersionRow>> {
  const { rows } = (await trx.raw(
    `select distinct on (version.pattern_id) version.pattern_id, version.id, version.title, version.craft
     from ledger.released_version version
     join ledger.released_standing standing on standing.released_version_id = version.id
     where version.pattern_id = any(:patternIds)
     order by version.pattern_id,
       (standing.state = 'withdrawn' and standing.since <= :at),
       (version.released_at <= :at) desc,
       abs(extract(epoch from version.released_at - :at))`,
    { patternIds: [...patternIds], at },
  )) as { rows: VersionRow[] };
  return new Map(rows.map((row) => [row.pattern_id, row]));
}

function sold(patternId: string, version: VersionRow | undefined, rows: readonly PatternRow[]): SoldPattern {
  const row = rows.find(({ publishedAt }) => publishedAt !== null) ?? rows[0];
  const terms: Record<string, string[]> = {};
  for (const { key, facet } of row?.terms ?? []) {
    if (facet !== null && facet !== undefined) terms[facet.key] = [...(terms[facet.key] ?? []), key].sort();
  }
  return {
    patternId,
    title: version?.title ?? row?.title ?? '',
    releasedVersionId: version?.id ?? null,
    category: { craft: version?.craft ?? row?.craft ?? '', terms },
  };
}
