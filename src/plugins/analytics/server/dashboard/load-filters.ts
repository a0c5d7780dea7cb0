import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { knexKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import type { AnalyticsFilters } from '../../contract';

const termRows = z.array(
  z.object({
    key: z.string(),
    name: z.string(),
    words: z.array(z.object({ locale: z.string(), name: z.string() })).nullish(),
  }),
);

/** What the page can be narrowed to: categories that ever had a version, with the vocabulary's words; channel accounts. */
export async function loadFilters(strapi: Core.Strapi): Promise<AnalyticsFilters> {
  const db = service(strapi, knexKey)();
  const { rows: found } = (await db.raw(
    `select distinct category as key from ledger.rollup_version_lifetime order by 1`,
  )) as { rows: { key: string }[] };
  const { rows: channels } = (await db.raw(
    `select key, name from ledger.channel_account where channel <> 'internal' order by name, key`,
  )) as { rows: AnalyticsFilters['channels'] };
  const keys = [...new Set(found.flatMap(({ key }) => [key.split('/')[0] ?? key, key]))].sort();
  const names = await namesOf(
    strapi,
    keys.flatMap((key) => key.split('/').slice(1)),
  );
  return {
    categories: keys.map((key) => ({ key, names: names.get(key.split('/')[1] ?? '') ?? {} })),
    channels,
  };
}

async function namesOf(
  strapi: Core.Strapi,
  terms: readonly string[],
): Promise<Map<string, Record<string, string>>> {
  const rows = termRows.parse(
    await strapi.db
      .query('api::term.term')
      .findMany({ where: { key: { $in: [...terms] } }, populate: { words: true } }),
  );
  return new Map(
    rows.map(({ key, name, words }) => [
      key,
      { en: name, ...Object.fromEntries((words ?? []).map((word) => [word.locale, word.name])) },
    ]),
  );
}
