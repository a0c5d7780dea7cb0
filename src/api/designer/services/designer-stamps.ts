import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { DesignerStamps } from '../contract';

const found = z
  .object({
    designer: z
      .object({
        stampLine: z.string().nullish(),
        stampPlace: z.enum(['bottom', 'discreet']).nullish(),
      })
      .nullish(),
  })
  .nullable();

export default ({ strapi }: { strapi: Core.Strapi }): DesignerStamps => ({
  async ofPattern(patternId) {
    const row: unknown = await strapi.db.query('api::pattern.pattern').findOne({
      where: { documentId: patternId },
      select: ['id'],
      populate: { designer: { select: ['stampLine', 'stampPlace'] } },
      // What is published comes first: drafts have no such time.
      orderBy: { publishedAt: 'asc' },
    });
    const designer = found.parse(row)?.designer;
    const line = designer?.stampLine?.trim() ?? '';
    return { line: line === '' ? null : line, place: designer?.stampPlace ?? null };
  },
});
