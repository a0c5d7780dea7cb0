import type { Core } from '@strapi/strapi';
import { DomainError } from '../../../../kernel/errors/domain-error';
import type { SuggestedValue } from '../../contract';
import { isSingle } from '../../domain/rules/facet-policy';
import { gaugeWords } from '../../domain/rules/gauge-words';

const uid = 'api::pattern.pattern';

/**
 * Writes an accepted value into the pattern's draft, in the surrounding transaction, as an editor would: through the
 * Document Service, in a language that exists; the others share terms and sizes.
 * @throws DomainError `tagging/pattern-gone`, `tagging/term-gone`
 */
export async function writeToPattern(
  strapi: Core.Strapi,
  patternId: string,
  facet: string,
  value: SuggestedValue,
): Promise<void> {
  const locale = await localeOf(strapi, patternId);
  const data = await dataOf(strapi, { patternId, locale }, facet, value);
  await strapi.documents(uid).update({ documentId: patternId, locale, data: data as never });
}

async function dataOf(
  strapi: Core.Strapi,
  pattern: { patternId: string; locale: string },
  facet: string,
  value: SuggestedValue,
): Promise<Record<string, unknown>> {
  switch (value.kind) {
    case 'term':
      return { terms: await termsOf(strapi, pattern, facet, value.term) };
    case 'craft':
      return { craft: value.craft };
    case 'seam-allowance':
      return { seamAllowanceMm: Math.max(1, Math.round(value.mm)) };
    case 'gauge':
      return { gauge: gaugeWords(value) };
    case 'sizes':
      return { sizes: value.sizes };
  }
}

async function termsOf(
  strapi: Core.Strapi,
  { patternId, locale }: { patternId: string; locale: string },
  facet: string,
  key: string,
): Promise<object> {
  const term = (await strapi.db
    .query('api::term.term')
    .findOne({ where: { key }, select: ['documentId'] })) as { documentId: string } | null;
  if (term === null)
    throw new DomainError(
      'tagging/term-gone',
      'The vocabulary has this term no longer. Ask for suggestions again.',
      {
        kind: 'conflict',
        details: { term: key },
      },
    );
  const connect = [{ documentId: term.documentId }];
  if (!isSingle(facet)) return { connect };
  const row = (await strapi.db.query(uid).findOne({
    where: { documentId: patternId, locale, publishedAt: null },
    populate: { terms: { where: { facet: { key: facet } } } },
  })) as { terms: { documentId: string }[] } | null;
  const disconnect = (row?.terms ?? [])
    .map(({ documentId }) => ({ documentId }))
    .filter(({ documentId }) => documentId !== term.documentId);
  return { connect, disconnect };
}

/** The shop's first language where the pattern has it, else one that it has. */
async function localeOf(strapi: Core.Strapi, patternId: string): Promise<string> {
  const rows = (await strapi.db
    .query(uid)
    .findMany({ where: { documentId: patternId, publishedAt: null }, select: ['locale'] })) as {
    locale: string;
  }[];
  const usual = (await strapi.plugin('i18n').service('locales').getDefaultLocale()) as string;
  const found = rows.find(({ locale }) => locale === usual) ?? rows[0];
  if (found === undefined)
    throw new DomainError('tagging/pattern-gone', 'There is no such pattern.', { kind: 'missing' });
  return found.locale;
}
