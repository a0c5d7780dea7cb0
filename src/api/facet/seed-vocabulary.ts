import type { Core } from '@strapi/strapi';
import { transactionKey } from '../../kernel/kernel';
import type { Trx } from '../../kernel/ledger/transaction';
import { service } from '../../kernel/service';
import type { FacetSeed, TermSeed, Words } from './seed/facet-seed';

const languages = ['en', 'de'] as const;

interface Parts {
  owner: number;
  component: number;
}

/**
 * Creates the facets and terms whose keys do not exist yet and touches nothing that does: names, order and
 * replacements are the editors'. When nothing is missing this is one query. Runs under the boot lock.
 * @returns how many facets and terms were created
 */
export async function seedVocabulary(strapi: Core.Strapi, vocabulary: readonly FacetSeed[]): Promise<number> {
  return service(
    strapi,
    transactionKey,
  )(async (trx) => {
    const known = await knownKeys(strapi, trx);
    const facets = vocabulary.filter(({ key }) => !known.facets.has(key));
    const terms = vocabulary.flatMap((facet) =>
      facet.terms.flatMap((term, index) =>
        known.terms.has(term.key) ? [] : [{ ...term, facet: facet.key, position: index + 1 }],
      ),
    );
    if (facets.length > 0) await createFacets(strapi, trx, facets, vocabulary);
    if (terms.length > 0) await createTerms(strapi, trx, terms);
    return facets.length + terms.length;
  });
}

async function knownKeys(
  strapi: Core.Strapi,
  trx: Trx,
): Promise<{ facets: Set<string>; terms: Set<string> }> {
  const [facets, terms] = [tableOf(strapi, 'api::facet.facet'), tableOf(strapi, 'api::term.term')];
  const found = (await trx
    .select(trx.raw(`'facet' as kind`), 'key')
    .from(facets)
    .unionAll(trx.select(trx.raw(`'term' as kind`), 'key').from(terms))) as { kind: string; key: string }[];
  const keys = (kind: string) => new Set(found.filter((row) => row.kind === kind).map(({ key }) => key));
  return { facets: keys('facet'), terms: keys('term') };
}

async function createFacets(
  strapi: Core.Strapi,
  trx: Trx,
  facets: readonly FacetSeed[],
  vocabulary: readonly FacetSeed[],
): Promise<void> {
  const position = (facet: FacetSeed) => vocabulary.indexOf(facet) + 1;
  const ids = await createRows(
    strapi,
    'api::facet.facet',
    facets.map((facet) => ({
      key: facet.key,
      name: facet.en,
      crafts: facet.crafts,
      position: position(facet),
    })),
  );
  const words = facets.flatMap((facet, index) =>
    languages.map((locale) => ({ owner: ids[index] ?? 0, data: { locale, text: facet[locale] } })),
  );
  await attachParts(strapi, trx, 'api::facet.facet', 'catalogue.localised-text', words);
}

type NewTerm = TermSeed & { facet: string; position: number };

async function createTerms(strapi: Core.Strapi, trx: Trx, terms: readonly NewTerm[]): Promise<void> {
  const ids = await createRows(
    strapi,
    'api::term.term',
    terms.map(({ key, en: [name], position }) => ({ key, name, position })),
  );
  const words = terms.flatMap((term, index) =>
    languages.map((locale) => ({
      owner: ids[index] ?? 0,
      data: { locale, ...nameAndSynonyms(term[locale]) },
    })),
  );
  await attachParts(strapi, trx, 'api::term.term', 'catalogue.term-words', words);

  const facets = (await trx(tableOf(strapi, 'api::facet.facet')).select('id', 'key')) as {
    id: number;
    key: string;
  }[];
  const facetIds = new Map(facets.map(({ id, key }) => [key, id]));
  const link = joinTable(strapi, 'api::term.term', 'facet');
  await trx(link.name).insert(
    terms.map(({ facet, position }, index) => ({
      [link.joinColumn.name]: ids[index],
      [link.inverseJoinColumn.name]: facetIds.get(facet),
      ...(link.inverseOrderColumnName === undefined ? {} : { [link.inverseOrderColumnName]: position }),
    })),
  );
}

function nameAndSynonyms([name, ...synonyms]: Words): { name: string; synonyms: string } {
  return { name, synonyms: synonyms.join('\n') };
}

/** Below the document service: its events, validations and per-row queries are for people's edits, not for 300 rows. */
async function createRows(
  strapi: Core.Strapi,
  uid: string,
  rows: readonly Record<string, unknown>[],
): Promise<number[]> {
  const publishedAt = new Date();
  const { ids } = await strapi.db
    .query(uid)
    .createMany({ data: rows.map((row) => ({ ...row, publishedAt })) });
  return ids as number[];
}

async function attachParts(
  strapi: Core.Strapi,
  trx: Trx,
  uid: string,
  component: string,
  parts: readonly { owner: number; data: Record<string, unknown> }[],
): Promise<void> {
  const { ids } = await strapi.db.query(component).createMany({ data: parts.map(({ data }) => data) });
  const rows: Parts[] = parts.map(({ owner }, index) => ({ owner, component: Number(ids[index]) }));
  const link = joinTable(strapi, uid, 'words');
  await trx(link.name).insert(
    rows.map(({ owner, component: part }, index) => ({
      [link.joinColumn.name]: owner,
      [link.inverseJoinColumn.name]: part,
      component_type: component,
      field: 'words',
      order: (index % languages.length) + 1,
    })),
  );
}

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  inverseOrderColumnName?: string;
}

function joinTable(strapi: Core.Strapi, uid: string, attribute: string): JoinTable {
  return (strapi.db.metadata.get(uid).attributes[attribute] as unknown as { joinTable: JoinTable }).joinTable;
}

function tableOf(strapi: Core.Strapi, uid: string): string {
  return strapi.db.metadata.get(uid).tableName;
}
