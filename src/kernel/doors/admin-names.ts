import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const person = z.object({ id: z.number(), firstname: z.string().nullish(), lastname: z.string().nullish() });

/** What the admins behind `admin:<id>` are called, where they still exist. */
export async function adminNames(
  strapi: Core.Strapi,
  actors: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(actors)].flatMap((actor) => (/^admin:\d+$/.test(actor) ? [actor.slice(6)] : []));
  if (ids.length === 0) return new Map();
  const found: unknown[] = await strapi.db
    .query('admin::user')
    .findMany({ where: { id: { $in: ids } }, select: ['id', 'firstname', 'lastname'] });
  return new Map(
    found.map((row) => {
      const { id, firstname, lastname } = person.parse(row);
      return [`admin:${String(id)}`, [firstname, lastname].filter((part) => part).join(' ')];
    }),
  );
}
