import type { Core } from '@strapi/strapi';
import { DomainError } from '../../../kernel/errors/domain-error';
import { clockKey, knexKey } from '../../../kernel/kernel';
import { service, serviceKey } from '../../../kernel/service';
import { presentItem, presentPage, type ListRow, type PageRow, type ShownKeys } from '../domain/present-page';
import { catalogueTables, type CatalogueTables } from './catalogue-tables';
import type { CatalogueItem, CatalogueList, CataloguePage, CatalogueQuery } from './contract';
import { countSql, itemsSql, listSql, type Statement, type WantedTerms } from './list-sql';
import { pageSql } from './page-sql';
import { createShortMemory } from './short-memory';
import { loadShownKeys } from './shown-keys';
import { readRows } from './read-rows';
import { wantedTerms } from './wanted-terms';

export interface CatalogueReader {
  /** @throws DomainError `catalogue/unknown-term` */
  list(query: CatalogueQuery): Promise<CatalogueList>;
  /** @throws DomainError `catalogue/pattern-missing` */
  page(slug: string, locale: string | undefined): Promise<CataloguePage>;
  /** The published ones of these patterns, in the order given. */
  items(patternIds: readonly string[], locale: string): Promise<CatalogueItem[]>;
  /** The language asked for, or the shop's own. */
  language(locale: string | undefined): Promise<string>;
}

export const catalogueReaderKey = serviceKey<CatalogueReader>('api::pattern.catalogue-reader');

/** Reads the storefront's catalogue with a statement of its own: a tenth of the queries of Strapi's populate. */
export function createCatalogueReader(strapi: Core.Strapi): CatalogueReader {
  const tables: CatalogueTables = catalogueTables(strapi);
  const rows = <Row>(statement: Statement): Promise<Row[]> =>
    readRows<Row>(service(strapi, knexKey)(), statement);
  // A replaced term shows its new key in lists after that time at the latest, on its page at once.
  const memory = createShortMemory<ShownKeys>(service(strapi, clockKey), { forMs: 5_000, most: 1 });
  const shownKeys = async (found: readonly ListRow[]): Promise<ShownKeys> => {
    const known = memory.recall('keys');
    const isEnough = found.every(({ terms }) => terms === null || terms.every((id) => known?.has(id)));
    if (known !== undefined && isEnough) return known;
    const loaded = await loadShownKeys(tables, rows);
    memory.keep('keys', loaded);
    return loaded;
  };
  const language = async (locale: string | undefined) => locale ?? (await defaultLocale(strapi));

  return {
    async list(query) {
      const asked = { ...query, locale: await language(query.locale) };
      const wanted: WantedTerms =
        query.terms === undefined ? [] : await wantedTerms(tables, query.terms, rows);
      const found = await rows<ListRow>(listSql(tables, asked, wanted));
      const keys = await shownKeys(found);
      const { page, pageSize } = query;
      const counted = query.total ? await rows<{ total: number }>(countSql(tables, asked, wanted)) : [];
      const pagination = { page, pageSize, hasMore: found.length > pageSize, ...counted[0] };
      return { data: found.slice(0, pageSize).map((row) => presentItem(row, keys)), meta: { pagination } };
    },
    async page(slug, locale) {
      const [row] = await rows<PageRow>(pageSql(tables, slug, await language(locale)));
      if (row === undefined) {
        throw new DomainError('catalogue/pattern-missing', 'No pattern has this address in this language.', {
          kind: 'missing',
        });
      }
      return presentPage(row);
    },
    async items(patternIds, locale) {
      if (patternIds.length === 0) return [];
      const found = await rows<ListRow>(itemsSql(tables, patternIds, locale));
      const keys = await shownKeys(found);
      const byId = new Map(found.map((row) => [row.document_id, presentItem(row, keys)]));
      return patternIds.map((id) => byId.get(id)).filter((item) => item !== undefined);
    },
    language,
  };
}

async function defaultLocale(strapi: Core.Strapi): Promise<string> {
  return (await strapi.plugin('i18n').service('locales').getDefaultLocale()) as string;
}
