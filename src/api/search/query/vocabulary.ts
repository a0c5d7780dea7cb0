import type { CatalogueTables } from '../../pattern/storefront/catalogue-tables';
import type { Statement } from '../../pattern/storefront/list-sql';
import { name } from '../../pattern/storefront/sql-parts';
import { createDictionary, type Dictionary } from '../domain/dictionary';

/** A term as one language's search knows it; replaced ones stand under what replaces them. */
export interface KnownTerm {
  id: number;
  key: string;
  name: string;
  position: number;
  facet: string;
}

export interface KnownFacet {
  key: string;
  name: string;
  position: number;
}

export interface Vocabulary {
  terms: ReadonlyMap<number, KnownTerm>;
  byKey: ReadonlyMap<string, KnownTerm>;
  facets: ReadonlyMap<string, KnownFacet>;
  /** Ids of a term and of those that it replaced. */
  meant(id: number): readonly number[];
  /** What people call terms in this language and in English; means a term's key. */
  dictionary: Dictionary<string>;
}

interface Row {
  id: number;
  key: string;
  name: string;
  position: number | null;
  replaced_by: number | null;
  facet: string | null;
  facet_name: string | null;
  facet_position: number | null;
  words: { locale: string; name: string; synonyms: string | null }[];
  facet_words: { locale: string; text: string }[];
}

/** The whole vocabulary for one language: a few hundred rows in one statement. */
export async function loadVocabulary(
  tables: CatalogueTables,
  locale: string,
  rows: <Found>(statement: Statement) => Promise<Found[]>,
): Promise<Vocabulary> {
  const found = await rows<Row>({ sql: vocabularySql(tables), values: [], name: 'search vocabulary' });
  const [plain = locale] = locale.split('-');
  const inLanguage = <Words extends { locale: string }>(words: readonly Words[]) =>
    words.find((one) => one.locale === locale) ?? words.find((one) => one.locale === plain);
  const terms = new Map<number, KnownTerm>();
  const facets = new Map<string, KnownFacet>();
  for (const row of found) {
    if (row.facet === null) continue;
    const facetName = inLanguage(row.facet_words)?.text ?? row.facet_name ?? row.facet;
    facets.set(row.facet, { key: row.facet, name: facetName, position: row.facet_position ?? 0 });
    if (row.replaced_by !== null) continue;
    const { id, key, position } = row;
    terms.set(id, {
      id,
      key,
      name: inLanguage(row.words)?.name ?? row.name,
      position: position ?? 0,
      facet: row.facet,
    });
  }
  const shown = ({ id, replaced_by: by }: Row) => terms.get(by ?? id);
  const replaced = Map.groupBy(
    found.filter(({ replaced_by: by }) => by !== null),
    ({ replaced_by: by }) => by,
  );
  const languages = new Set([locale, plain, 'en']);
  return {
    terms,
    facets,
    byKey: new Map(
      found.flatMap((row) => {
        const term = shown(row);
        return term === undefined ? [] : [[row.key, term] as const];
      }),
    ),
    meant: (id) => [id, ...(replaced.get(id) ?? []).map((row) => row.id)],
    dictionary: createDictionary(
      found.flatMap((row) => {
        const meaning = shown(row)?.key;
        if (meaning === undefined) return [];
        const own = row.words.filter((one) => languages.has(one.locale));
        const words = own.flatMap((one) => [one.name, ...(one.synonyms ?? '').split('\n')]);
        return [{ meaning, words: [row.name, ...words] }];
      }),
    ),
  };
}

function vocabularySql({
  terms,
  facets,
  termWords,
  facetWords,
  termParts,
  facetParts,
  links,
}: CatalogueTables): string {
  const { termFacet, termReplacement, facetReplacement } = links;
  const parts = (link: typeof termParts, words: string, owner: string, shape: string) => `
    (select coalesce(json_agg(${shape}), '[]'::json) from ${name(link.table)} c
      join ${name(words)} w on w.id = c.${name(link.component)}
      where c.${name(link.owner)} = ${owner}.id and c.${name(link.field)} = 'words')`;
  return `
    select t.id, t.key, t.name, t.position, r.${name(termReplacement.to)} as replaced_by,
      f.key as facet, f.name as facet_name, f.position as facet_position,
      ${parts(termParts, termWords, 't', `json_build_object('locale', w.locale, 'name', w.name, 'synonyms', w.synonyms)`)} as words,
      ${parts(facetParts, facetWords, 'f', `json_build_object('locale', w.locale, 'text', w.text)`)} as facet_words
    from ${name(terms)} t
    left join ${name(termReplacement.table)} r on r.${name(termReplacement.from)} = t.id
    left join ${name(termFacet.table)} tf on tf.${name(termFacet.from)} = t.id
    left join ${name(facetReplacement.table)} fr on fr.${name(facetReplacement.from)} = tf.${name(termFacet.to)}
    left join ${name(facets)} f on f.id = coalesce(fr.${name(facetReplacement.to)}, tf.${name(termFacet.to)})`;
}
