import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import { knexKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';

const documents = z.array(z.object({ documentId: z.string(), slug: z.string().nullish() }));

/**
 * Which of a shop's names for products are patterns, by documentId: the SKU of a listing of any channel, a listing's
 * id at this shop, a slug, a documentId. A name that could be two patterns is none.
 */
export async function matchPatterns(
  strapi: Core.Strapi,
  accountId: string,
  names: readonly string[],
): Promise<Map<string, string>> {
  const asked = [...new Set(names)];
  if (asked.length === 0) return new Map();
  const listed = await listings(service(strapi, knexKey)(), accountId, asked);
  const rows = documents.parse(
    await strapi.db.query('api::pattern.pattern').findMany({
      select: ['documentId', 'slug'],
      where: { $or: [{ documentId: { $in: asked } }, { slug: { $in: asked } }] },
    }),
  );
  const found = [
    ...listed,
    ...rows.flatMap(({ documentId, slug }) =>
      [documentId, slug]
        .filter((name) => typeof name === 'string' && asked.includes(name))
        .map((name) => ({ name: name!, patternId: documentId })),
    ),
  ];
  const byName = Map.groupBy(found, ({ name }) => name);
  return new Map(
    [...byName].flatMap(([name, all]) => {
      const patterns = new Set(all.map(({ patternId }) => patternId));
      return patterns.size === 1 ? [[name, all[0]!.patternId] as const] : [];
    }),
  );
}

async function listings(
  db: Knex,
  accountId: string,
  names: readonly string[],
): Promise<{ name: string; patternId: string }[]> {
  const { rows } = (await db.raw(
    `select distinct sku as name, pattern_id as "patternId" from ledger.listing where sku = any(:names)
     union
     select external_id, pattern_id from ledger.listing
     where channel_account_id = :accountId and external_id = any(:names)`,
    { names: [...names], accountId },
  )) as { rows: { name: string; patternId: string }[] };
  return rows;
}
