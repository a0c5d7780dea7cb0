import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { PatternAbout } from '../contract';
import { olderCovers } from './older-covers';

const versionRow = z.object({ pattern: z.object({ documentId: z.string() }).nullish() });

/** What a cover is compared with: those of all patterns but its own. */
export async function aboutCover(strapi: Core.Strapi, versionId: string): Promise<PatternAbout> {
  const found: unknown = await strapi
    .documents('api::version.version')
    .findOne({ documentId: versionId, populate: { pattern: true } });
  const patternId = versionRow.parse(found ?? {}).pattern?.documentId ?? null;
  return { craft: '', sizes: [], olderCovers: await olderCovers(strapi, patternId) };
}
