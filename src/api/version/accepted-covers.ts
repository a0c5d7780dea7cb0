import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { CoverOfPattern } from './files-contract';

/** More covers than any one shop has; the newest are looked at. */
const MOST = 5_000;

const rows = z.array(
  z.object({
    facts: z.unknown(),
    version: z
      .object({
        label: z.string(),
        pattern: z.object({ documentId: z.string(), title: z.string() }).nullish(),
      })
      .nullish(),
  }),
);

/** Accepted covers of all patterns, newest first. */
export async function acceptedCovers(strapi: Core.Strapi): Promise<CoverOfPattern[]> {
  const found: unknown = await strapi.db.query('api::version-file.version-file').findMany({
    where: { role: 'cover', state: 'accepted' },
    select: ['facts'],
    populate: {
      version: { select: ['label'], populate: { pattern: { select: ['documentId', 'title'] } } },
    },
    orderBy: { createdAt: 'desc' },
    limit: MOST,
  });
  return rows.parse(found).flatMap(({ facts, version }) => {
    const pattern = version?.pattern;
    if (pattern === null || pattern === undefined) return [];
    return [{ facts, patternId: pattern.documentId, pattern: pattern.title, version: version?.label ?? '' }];
  });
}
