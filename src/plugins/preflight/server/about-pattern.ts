import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { OlderCover, PatternAbout } from '../contract';
import { sizeLabels } from '../domain/size-labels';

const patternRow = z.object({
  craft: z.string().nullish(),
  sizes: z.object({ labels: z.string().nullish() }).nullish(),
});

const versionRow = z.object({ pattern: z.object({ documentId: z.string() }).nullish() });

/**
 * What the catalogue says of a pattern, as its editor left it; null where there is none or no craft yet.
 *
 * @param covers those of the house, where one of this pattern is to be judged
 */
export async function aboutPattern(
  strapi: Core.Strapi,
  patternId: string | null,
  covers?: readonly OlderCover[],
): Promise<PatternAbout | null> {
  if (patternId === null) return null;
  const found: unknown = await strapi
    .documents('api::pattern.pattern')
    .findOne({ documentId: patternId, populate: { sizes: true } });
  const { craft, sizes } = patternRow.parse(found ?? {});
  if (craft === null || craft === undefined) return null;
  const olderCovers = covers?.filter((cover) => cover.patternId !== patternId);
  return { craft, sizes: sizeLabels(sizes?.labels ?? ''), ...(olderCovers && { olderCovers }) };
}

/** The pattern a version belongs to. */
export async function patternOf(strapi: Core.Strapi, versionId: string): Promise<string | null> {
  const found: unknown = await strapi
    .documents('api::version.version')
    .findOne({ documentId: versionId, populate: { pattern: true } });
  return versionRow.parse(found ?? {}).pattern?.documentId ?? null;
}
