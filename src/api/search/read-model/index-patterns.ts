import type { CatalogueTables } from '../../pattern/storefront/catalogue-tables';
import { json } from '../../../kernel/ledger/rows';
import type { Trx } from '../../../kernel/ledger/transaction';
import { searchRow, type PatternSource, type SearchRow } from '../domain/search-row';
import { sourceSql } from './source-sql';

/**
 * Makes the read model's rows of these patterns anew from their published pages, or takes them out. Patterns are
 * locked before they are read, so of two that run at once the later reads the newer content: an older job never
 * overwrites a newer one.
 * @returns how many rows there are of them now
 */
export async function indexPatterns(
  trx: Trx,
  tables: CatalogueTables,
  patternIds: readonly string[],
): Promise<number> {
  const ids = [...new Set(patternIds)].sort();
  await trx.raw(
    `select pg_advisory_xact_lock(hashtext('search'), hashtext(id)) from unnest(?::text[]) with ordinality x(id, n) order by n`,
    [ids],
  );
  const { sql, values } = sourceSql(tables, ids);
  const { rows } = (await trx.raw(sql, values as never)) as { rows: PatternSource[] };
  const made = rows.map((row) =>
    searchRow({
      ...row,
      terms: json(row.terms),
      wearers: json(row.wearers),
      sizes: json(row.sizes),
      published_at: new Date(row.published_at).toISOString(),
    }),
  );
  await takeOut(trx, ids, made);
  if (made.length > 0) {
    await trx.raw(writeSql, [JSON.stringify(made)]);
    await keepWords(trx, made);
  }
  await trx.raw(`select nextval('ledger.search_generation')`);
  return made.length;
}

async function takeOut(trx: Trx, ids: readonly string[], made: readonly SearchRow[]): Promise<void> {
  await trx.raw(
    `delete from ledger.search_pattern s
      where s.pattern_id = any(?::text[])
        and not exists (
          select 1 from unnest(?::text[], ?::text[]) kept(pattern_id, locale)
          where kept.pattern_id = s.pattern_id and kept.locale = s.locale)`,
    [ids, made.map(({ pattern_id }) => pattern_id), made.map(({ locale }) => locale)],
  );
}

const columns = [
  ...['craft', 'designer_id', 'price_minor', 'currency', 'published_at', 'has_version', 'title', 'terms'],
  ...['us', 'alpha', 'age', 'bust', 'waist', 'hip', 'head', 'body'],
];

/** `head` is what ranks, short and beside the row; `body` is what finds. */
const writeSql = `
  with made as (
    select r.*,
      setweight(to_tsvector(r.language::regconfig, r.title_text), 'A')
        || setweight(to_tsvector(r.language::regconfig, r.summary_text), 'B') as head
    from jsonb_to_recordset(?::jsonb) r(
      pattern_id text, locale text, craft text, designer_id text, price_minor integer, currency text,
      published_at timestamptz, has_version boolean, title text, terms integer[], us int4range, alpha int4range,
      age int4range, bust numrange, waist numrange, hip numrange, language text, title_text text,
      summary_text text, description_text text)
  )
  insert into ledger.search_pattern (pattern_id, locale, ${columns.join(', ')})
  select pattern_id, locale, craft, designer_id, price_minor, currency, published_at, has_version, title, terms,
    us, alpha, age, bust, waist, hip, head,
    head || setweight(to_tsvector(language::regconfig, description_text), 'C')
  from made order by pattern_id, locale
  on conflict (pattern_id, locale) do update set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`;

/** Sorted, so that two that write the same words wait for each other instead of for ever. */
async function keepWords(trx: Trx, made: readonly SearchRow[]): Promise<void> {
  const words = made.flatMap(({ locale, words: own }) => own.map((word) => ({ locale, word })));
  await trx.raw(
    `insert into ledger.search_word (locale, word)
      select distinct locale, word
      from unnest(?::text[], ?::text[]) x(locale, word) order by locale, word
      on conflict (locale, word) do nothing`,
    [words.map(({ locale }) => locale), words.map(({ word }) => word)],
  );
}
