import type { Core } from '@strapi/strapi';
import { service } from '../../../kernel/service';
import { completenessProfilesKey, type PatternCompleteness } from '../contract';
import { completeness } from '../domain/completeness';
import { loadFacts } from './load-facts';

/** Completeness of patterns in every channel and language of the shop; unknown ids are left out. */
export async function assessPatterns(
  strapi: Core.Strapi,
  patternIds: readonly string[],
): Promise<PatternCompleteness[]> {
  const locales = (await strapi.plugin('i18n').service('locales').find()) as { code: string }[];
  const profiles = service(strapi, completenessProfilesKey).list();
  const facts = await loadFacts(strapi, patternIds);
  return facts.map((pattern) => ({
    patternId: pattern.patternId,
    cells: profiles.flatMap(({ channel, title, requirements }) =>
      locales.map(({ code: locale }) => ({
        channel,
        title,
        locale,
        ...completeness(pattern, requirements, locale),
      })),
    ),
  }));
}
