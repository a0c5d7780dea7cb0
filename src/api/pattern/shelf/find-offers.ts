import type { Knex } from 'knex';
import type { CollectionOffer, Offers, PatternOffer } from '../contract';
import type { CatalogueTables } from '../storefront/catalogue-tables';
import { name, sqlParts } from '../storefront/sql-parts';

interface PatternRow {
  document_id: string;
  slug: string;
  locale: string;
  title: string;
  price_minor: number;
  currency: string;
  open_from: number | null;
  licences: PatternOffer['licences'];
  is_released: boolean;
}

interface CollectionRow {
  word: string;
  document_id: string;
  slug: string;
  locale: string;
  title: string;
  price_minor: number | null;
  currency: string | null;
  patterns: string[];
}

/** Reads what is for sale under these words, in two statements however many there are. */
export async function findOffers(
  db: Knex,
  tables: CatalogueTables,
  { patterns, collections }: { patterns: readonly string[]; collections: readonly string[] },
  locale: string,
): Promise<Offers> {
  const bundles = oneOf(await collectionRows(db, tables, collections), locale);
  const within = [...bundles.values()].flatMap((bundle) => bundle.patterns);
  const offers = oneOf(await patternRows(db, tables, [...patterns, ...within]), locale);
  const shown = new Map([...offers].map(([word, row]) => [word, patternOffer(row)]));
  return {
    patterns: new Map(patterns.flatMap((word) => entry(word, shown.get(word)))),
    collections: new Map([...bundles].map(([word, row]) => [word, collectionOffer(row, shown)])),
  };
}

/** For each word its document's row in the wanted language, else in another; none where two documents answer to it. */
function oneOf<Row extends { word: string; document_id: string; locale: string }>(
  rows: readonly Row[],
  locale: string,
): Map<string, Row> {
  const byWord = Map.groupBy(rows, ({ word }) => word);
  return new Map(
    [...byWord].flatMap(([word, found]) => {
      if (new Set(found.map(({ document_id }) => document_id)).size !== 1) return [];
      return entry(word, found.find((row) => row.locale === locale) ?? found[0]);
    }),
  );
}

function entry<Value>(word: string, value: Value | undefined): [string, Value][] {
  return value === undefined ? [] : [[word, value]];
}

function patternOffer(row: PatternRow): PatternOffer {
  return {
    patternId: row.document_id,
    slug: row.slug,
    title: row.title,
    priceMinor: row.price_minor,
    currency: row.currency,
    openFromMinor: row.open_from,
    licences: row.licences.map(({ licence, priceMinor }) => ({ licence, priceMinor })),
    isReleased: row.is_released,
  };
}

function collectionOffer(row: CollectionRow, offers: ReadonlyMap<string, PatternOffer>): CollectionOffer {
  const patterns = row.patterns.map((id) => offers.get(id)).filter((offer) => offer !== undefined);
  return {
    collectionId: row.document_id,
    slug: row.slug,
    title: row.title,
    priceMinor: row.price_minor,
    currency: row.currency ?? '',
    patterns,
    isWhole: patterns.length === row.patterns.length,
  };
}

async function patternRows(
  db: Knex,
  tables: CatalogueTables,
  words: readonly string[],
): Promise<(PatternRow & { word: string })[]> {
  if (words.length === 0) return [];
  const parts = sqlParts(tables);
  const { rows } = (await db.raw(
    `with asked as (${askedFor(tables.patterns)})
     select asked.word, p.document_id, p.slug, p.locale, p.title, p.price_minor, p.currency,
       ${parts.openFrom('p')} as open_from, ${parts.licences('p')} as licences, v.id is not null as is_released
     from asked join ${name(tables.patterns)} p on p.document_id = asked.document_id and p.published_at is not null
     ${parts.currentVersion('p')}
     order by asked.word, p.id`,
    [[...new Set(words)]] as never,
  )) as { rows: (PatternRow & { word: string })[] };
  return rows;
}

async function collectionRows(
  db: Knex,
  tables: CatalogueTables,
  words: readonly string[],
): Promise<CollectionRow[]> {
  if (words.length === 0) return [];
  const link = tables.links.collectionPatterns;
  const { rows } = (await db.raw(
    `with asked as (${askedFor(tables.collections)})
     select asked.word, p.document_id, p.slug, p.locale, p.title, p.price_minor, p.currency,
       (select coalesce(json_agg(distinct own.document_id), '[]'::json)
        from ${name(link.table)} l join ${name(tables.patterns)} own on own.id = l.${name(link.to)}
        where l.${name(link.from)} = p.id) as patterns
     from asked join ${name(tables.collections)} p on p.document_id = asked.document_id and p.published_at is not null
     order by asked.word, p.id`,
    [[...new Set(words)]] as never,
  )) as { rows: CollectionRow[] };
  return rows;
}

/** The published documents that each word names. */
function askedFor(table: string): string {
  return `
    select distinct given.word, found.document_id from unnest(?::text[]) given(word)
    join ${name(table)} found on found.published_at is not null
      and (found.document_id = given.word or found.slug = given.word)`;
}
