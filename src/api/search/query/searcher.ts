import { once } from '../../../kernel/once';
import type { Core } from '@strapi/strapi';
import { clockKey, knexKey } from '../../../kernel/kernel';
import { service, serviceKey } from '../../../kernel/service';
import { catalogueReaderKey } from '../../pattern/storefront/catalogue-reader';
import { catalogueTables } from '../../pattern/storefront/catalogue-tables';
import { name } from '../../pattern/storefront/sql-parts';
import type { Statement } from '../../pattern/storefront/list-sql';
import { readRows } from '../../pattern/storefront/read-rows';
import { createShortMemory } from '../../pattern/storefront/short-memory';
import type { SearchAnswer, SearchQuery } from '../contract';
import { textLanguage } from '../domain/text-language';
import { byTheLetter, understand, type Understood } from '../domain/understand';
import { chipsOf } from './chips';
import { corrected, correctWords, type Correction } from './correct-words';
import { createCounter, type Counts } from './counts';
import { facetCounts } from './facet-counts';
import { pageSql, type Wanted } from './search-sql';
import { loadVocabulary, type Vocabulary } from './vocabulary';
import { askedTerms, wantedOf } from './wanted';

export interface Searcher {
  /** @throws DomainError `catalogue/unknown-term`, `search/unknown-sizes` */
  search(query: SearchQuery): Promise<SearchAnswer>;
}

export const searcherKey = serviceKey<Searcher>('api::search.searcher');

interface Found {
  ids: string[];
  wanted: Wanted;
  understood: Understood;
  corrections: readonly Correction[];
}

export function createSearcher(strapi: Core.Strapi): Searcher {
  const tables = catalogueTables(strapi);
  const clock = service(strapi, clockKey);
  const db = service(strapi, knexKey);
  const rows = <Row>(statement: Statement): Promise<Row[]> => readRows<Row>(db(), statement);
  const counter = createCounter(rows, clock);
  // A term that is made, worded anew or replaced is understood after that time at the latest.
  const memory = createShortMemory<Vocabulary>(clock, { forMs: 3_000, most: 20 });
  const justLoaded = createShortMemory<true>(clock, { forMs: 300, most: 20 });
  const vocabularyOf = async (locale: string, keys: readonly string[] = []): Promise<Vocabulary> => {
    const known = memory.recall(locale);
    // A key that is not there may be younger than what is remembered; most are nobody's, and must not cost a load each.
    const isKnown = known !== undefined && keys.every((key) => known.byKey.has(key));
    if (known !== undefined && (isKnown || justLoaded.recall(locale))) return known;
    const loaded = await loadVocabulary(tables, locale, rows);
    memory.keep(locale, loaded);
    justLoaded.keep(locale, true);
    return loaded;
  };

  async function designerId(slug: string | undefined): Promise<string | null> {
    if (slug === undefined) return null;
    const [found] = await rows<{ id: string }>({
      sql: `select document_id as id from ${name(tables.designers)} where slug = ? order by id limit 1`,
      values: [slug],
    });
    return found?.id ?? '';
  }

  /** Looks with all of the sizes, then with some of them, unless the caller said which. */
  async function look(wanted: Wanted, query: SearchQuery): Promise<{ ids: string[]; wanted: Wanted }> {
    const ids = async (asked: Wanted) =>
      (await rows<{ pattern_id: string }>(pageSql(asked, query))).map((row) => row.pattern_id);
    const first = await ids(wanted);
    if (first.length > 0 || wanted.sizes === null || query.fit !== undefined) return { ids: first, wanted };
    if (query.page > 1 && (await counter.total(wanted)) > 0) return { ids: first, wanted };
    const wider: Wanted = { ...wanted, fit: 'includes' };
    const second = await ids(wider);
    return second.length > 0 ? { ids: second, wanted: wider } : { ids: first, wanted };
  }

  return {
    async search(query) {
      const reader = service(strapi, catalogueReaderKey);
      const locale = await reader.language(query.locale);
      const vocabulary = await vocabularyOf(locale, query.terms);
      const language = textLanguage(locale);
      const filters = {
        ...{ locale, language, vocabulary },
        asked: askedTerms(vocabulary, query.terms ?? []),
        designerId: await designerId(query.designer),
      };
      const attempt = async (understood: Understood, corrections: readonly Correction[] = []) => {
        const wanted = wantedOf(query, understood, filters);
        return { ...(await look(wanted, query)), understood, corrections };
      };

      const text = query.q ?? '';
      const read = (words: string) =>
        query.exact ? byTheLetter(words) : understand(words, vocabulary.dictionary);
      let found: Found = await attempt(read(text));
      // Words put right; then all of it as text, for what reads like terms may be a title: "Winter Wrap".
      const otherReadings = ({ words, terms }: Understood) => {
        const put = once(() => correctWords(db(), filters, words));
        return [
          async () => {
            const corrections = await put();
            return corrections.length === 0
              ? undefined
              : attempt(read(corrected(text, corrections)), corrections);
          },
          async () => {
            const corrections = await put();
            const isSame = terms.length === 0 && corrections.length === 0;
            return isSame ? undefined : attempt(byTheLetter(corrected(text, corrections)), corrections);
          },
        ];
      };
      for (const next of query.exact || text === '' ? [] : otherReadings(found.understood)) {
        if (found.ids.length > 0 || (query.page > 1 && (await counter.total(found.wanted)) > 0)) break;
        const other = await next();
        if (other !== undefined && other.ids.length > 0) found = other;
      }

      const { ids, wanted, understood, corrections } = found;
      const { page, pageSize } = query;
      const [data, total, counts] = await Promise.all([
        reader.items(ids.slice(0, pageSize), locale),
        query.facets ? sumOf(counter.counts(wanted)) : counter.total(wanted),
        query.facets ? facetCounts(counter, vocabulary, wanted) : undefined,
      ]);
      return {
        data,
        meta: {
          pagination: {
            page,
            pageSize,
            hasMore: ids.length > pageSize,
            total: totalOf(query, ids.length, total),
          },
          understood: chipsOf(understood, vocabulary),
          corrected: corrections.map(({ from, to }) => ({ from, to })),
          fit: wanted.sizes === null ? null : wanted.fit,
          ...(counts === undefined ? {} : { counts }),
        },
      };
    },
  };
}

/** Every row has one craft. */
async function sumOf(counts: Promise<Counts>): Promise<number> {
  return [...(await counts).crafts.values()].reduce((sum, count) => sum + count, 0);
}

/** What is seen is surer than what is remembered: a count may be seconds older than the page. */
function totalOf({ page, pageSize }: SearchQuery, found: number, counted: number): number {
  const seen = (page - 1) * pageSize + found;
  if (found > pageSize) return Math.max(counted, seen);
  return found > 0 || page === 1 ? seen : counted;
}
