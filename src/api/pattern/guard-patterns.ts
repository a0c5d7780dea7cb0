import type { Core } from '@strapi/strapi';
import { DomainError } from '../../kernel/errors/domain-error';
import { knexKey } from '../../kernel/kernel';
import { service } from '../../kernel/service';
import { missingForPublishing, type Page } from './domain/publishing-minimum';

const uid = 'api::pattern.pattern';

interface Params {
  documentId?: string;
  locale?: string | string[];
  status?: string;
  data?: Page;
}

/** Keeps sold patterns from being deleted and unfinished pages from being published, whatever the way in. */
export function guardPatterns(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== uid) return next();
    const params = context.params as Params;
    if (context.action === 'delete') await assertDeletable(strapi, params);
    if (context.action === 'publish') assertPublishable(await draftsToPublish(strapi, params));
    // REST publishes by creating or updating with this status; the action `publish` is never seen then.
    if ((context.action === 'create' || context.action === 'update') && params.status === 'published') {
      assertPublishable([await pageAfter(strapi, params)]);
    }
    return next();
  });
}

async function assertDeletable(strapi: Core.Strapi, { documentId = '', locale }: Params): Promise<void> {
  const released = (await service(strapi, knexKey)()
    .withSchema('ledger')
    .table('released_version')
    .where({ pattern_id: documentId })
    .select('label')) as { label: string }[];
  if (released.length === 0 || (await isOneOfSeveralLanguages(strapi, documentId, locale))) return;
  throw new DomainError(
    'pattern/has-released-versions',
    'A pattern that was released cannot be deleted: buyers own it. Unpublish its page or withdraw its versions.',
    { kind: 'conflict', details: { labels: released.map(({ label }) => label) } },
  );
}

/** Removing one language of several leaves the pattern where it is. */
async function isOneOfSeveralLanguages(
  strapi: Core.Strapi,
  documentId: string,
  locale: Params['locale'],
): Promise<boolean> {
  if (locale === undefined || locale === '*') return false;
  const others = await strapi.db
    .query(uid)
    .count({ where: { documentId, locale: { $notIn: [locale].flat() } } });
  return others > 0;
}

async function draftsToPublish(strapi: Core.Strapi, { documentId = '', locale }: Params): Promise<Page[]> {
  const where = { documentId, publishedAt: null };
  if (locale === '*') return strapi.db.query(uid).findMany({ where });
  const locales = [locale ?? (await defaultLocale(strapi))].flat();
  return strapi.db.query(uid).findMany({ where: { ...where, locale: { $in: locales } } });
}

/** The page as it will stand: what is stored, in a new language only what all languages share, and what is sent. */
async function pageAfter(strapi: Core.Strapi, { documentId, locale, data = {} }: Params): Promise<Page> {
  if (documentId === undefined) return { ...defaultsOf(strapi), ...definedOnly(data) };
  const wanted = [locale ?? (await defaultLocale(strapi))].flat()[0];
  const rows = (await strapi.db.query(uid).findMany({ where: { documentId, publishedAt: null } })) as Page[];
  const same = rows.find((row) => row['locale'] === wanted);
  const shared = {
    craft: rows[0]?.['craft'],
    priceMinor: rows[0]?.['priceMinor'],
    currency: rows[0]?.['currency'],
  };
  return { ...(same ?? shared), ...definedOnly(data) };
}

/** What the schema fills in by itself. */
function defaultsOf(strapi: Core.Strapi): Page {
  const attributes = Object.entries(
    strapi.contentType(uid).attributes as Record<string, { default?: unknown }>,
  );
  return definedOnly(
    Object.fromEntries(attributes.map(([attribute, schema]) => [attribute, schema.default])),
  );
}

function definedOnly(data: Page): Page {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}

async function defaultLocale(strapi: Core.Strapi): Promise<string> {
  return (await strapi.plugin('i18n').service('locales').getDefaultLocale()) as string;
}

function assertPublishable(pages: readonly Page[]): void {
  for (const page of pages) {
    const fields = missingForPublishing(page);
    if (fields.length === 0) continue;
    throw new DomainError(
      'pattern/not-publishable',
      `This page cannot be published yet: ${fields.join(', ')} missing or wrong.`,
      {
        kind: 'unprocessable',
        details: { fields, ...(typeof page['locale'] === 'string' ? { locale: page['locale'] } : {}) },
      },
    );
  }
}
