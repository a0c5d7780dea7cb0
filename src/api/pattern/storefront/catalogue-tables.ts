import type { Core } from '@strapi/strapi';

/** A link table of a relation: rows of `from` (the owner's column) and `to`. */
export interface LinkTable {
  table: string;
  from: string;
  to: string;
}

/** Media of an attribute lie in one table for all types; `where` narrows it to one attribute. */
export interface MorphTable {
  table: string;
  /** The picture's column. */
  file: string;
  /** The owner's column. */
  owner: string;
  /** Names the owner's type and the attribute. */
  type: string;
  field: string;
  typeValue: string;
  order: string;
}

export interface ComponentTable {
  table: string;
  owner: string;
  component: string;
  field: string;
  order: string;
}

/** Names of the tables and columns that Strapi made, as its metadata tells them; nothing is guessed. */
export interface CatalogueTables {
  patterns: string;
  designers: string;
  collections: string;
  facets: string;
  terms: string;
  files: string;
  seo: string;
  sizes: string;
  openPrices: string;
  licenceTiers: string;
  termWords: string;
  facetWords: string;
  links: Record<
    'designer' | 'terms' | 'termFacet' | 'termReplacement' | 'facetReplacement' | 'collectionPatterns',
    LinkTable
  >;
  patternMedia: MorphTable;
  patternSeo: ComponentTable;
  patternSizes: ComponentTable;
  patternOpenPrice: ComponentTable;
  patternLicences: ComponentTable;
  licenceWords: ComponentTable;
  termParts: ComponentTable;
  facetParts: ComponentTable;
}

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn?: { name: string };
  morphColumn?: { idColumn: { name: string }; typeColumn: { name: string } };
  orderColumnName?: string;
}

export function catalogueTables(strapi: Core.Strapi): CatalogueTables {
  const tableOf = (uid: string) => metadata(strapi, uid).tableName;
  const linkOf = (uid: string, attribute: string): LinkTable => {
    const { name, joinColumn, inverseJoinColumn } = joinTable(strapi, uid, attribute);
    return { table: name, from: joinColumn.name, to: named(inverseJoinColumn) };
  };
  return {
    patterns: tableOf('api::pattern.pattern'),
    designers: tableOf('api::designer.designer'),
    collections: tableOf('api::collection.collection'),
    facets: tableOf('api::facet.facet'),
    terms: tableOf('api::term.term'),
    files: tableOf('plugin::upload.file'),
    seo: tableOf('catalogue.seo'),
    sizes: tableOf('catalogue.size-range'),
    openPrices: tableOf('catalogue.open-price'),
    licenceTiers: tableOf('catalogue.licence-tier'),
    termWords: tableOf('catalogue.term-words'),
    facetWords: tableOf('catalogue.localised-text'),
    links: {
      designer: linkOf('api::pattern.pattern', 'designer'),
      terms: linkOf('api::pattern.pattern', 'terms'),
      termFacet: linkOf('api::term.term', 'facet'),
      termReplacement: linkOf('api::term.term', 'replacedBy'),
      facetReplacement: linkOf('api::facet.facet', 'replacedBy'),
      collectionPatterns: linkOf('api::collection.collection', 'patterns'),
    },
    patternMedia: mediaOf(strapi, 'api::pattern.pattern'),
    patternSeo: componentOf(strapi, 'api::pattern.pattern', 'seo'),
    patternSizes: componentOf(strapi, 'api::pattern.pattern', 'sizes'),
    patternOpenPrice: componentOf(strapi, 'api::pattern.pattern', 'payWhatYouWant'),
    patternLicences: componentOf(strapi, 'api::pattern.pattern', 'licences'),
    licenceWords: componentOf(strapi, 'catalogue.licence-tier', 'words'),
    termParts: componentOf(strapi, 'api::term.term', 'words'),
    facetParts: componentOf(strapi, 'api::facet.facet', 'words'),
  };
}

function metadata(strapi: Core.Strapi, uid: string) {
  return strapi.db.metadata.get(uid);
}

function joinTable(strapi: Core.Strapi, uid: string, attribute: string): JoinTable {
  const found = metadata(strapi, uid).attributes[attribute] as { joinTable?: JoinTable } | undefined;
  if (found?.joinTable === undefined) throw new Error(`${uid} has no join table for ${attribute}`);
  return found.joinTable;
}

/** Every medium is owned through one relation of the file, whatever type and attribute it hangs on. */
function mediaOf(strapi: Core.Strapi, owner: string): MorphTable {
  const { name, joinColumn, morphColumn, orderColumnName } = joinTable(
    strapi,
    'plugin::upload.file',
    'related',
  );
  return {
    table: name,
    file: joinColumn.name,
    owner: named(morphColumn?.idColumn),
    type: named(morphColumn?.typeColumn),
    field: 'field',
    typeValue: owner,
    order: orderColumnName ?? 'order',
  };
}

function componentOf(strapi: Core.Strapi, uid: string, attribute: string): ComponentTable {
  const { name, joinColumn, inverseJoinColumn, orderColumnName } = joinTable(strapi, uid, attribute);
  return {
    table: name,
    owner: joinColumn.name,
    component: named(inverseJoinColumn),
    field: 'field',
    order: orderColumnName ?? 'order',
  };
}

function named(column: { name: string } | undefined): string {
  if (column === undefined) throw new Error('The join table has no such column');
  return column.name;
}
