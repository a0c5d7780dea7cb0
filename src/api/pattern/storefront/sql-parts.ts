import type { CatalogueTables } from './catalogue-tables';

/** Pieces of the storefront's statements; `row` is the alias of a row of patterns. Names come from Strapi's metadata. */
export interface SqlParts {
  /** Joins `d`, the designer. */
  designer(row: string): string;
  /** Joins `v`, the current version. */
  currentVersion(row: string): string;
  cover(row: string): string;
  gallery(row: string): string;
  /** The least a buyer may name as the price; null where the price stands. */
  openFrom(row: string): string;
  /** A list of `licence`, `priceMinor` and `words`, which are texts in languages. */
  licences(row: string): string;
  /** Rows of `t`: the terms with replacements followed. `offset 0` makes each a look-up by key, not a scan of all. */
  resolvedTerms(row: string): string;
}

export function sqlParts(tables: CatalogueTables): SqlParts {
  const { links, patternMedia: media, patternOpenPrice, patternLicences, licenceWords } = tables;
  const replaced = links.termReplacement;
  const pictures = (row: string, field: string) => `
    from ${name(media.table)} m join ${name(tables.files)} f on f.id = m.${name(media.file)}
    where m.${name(media.owner)} = ${row}.id and m.${name(media.type)} = '${media.typeValue}' and m.${name(media.field)} = '${field}'`;
  return {
    designer: (row) => `
      left join ${name(links.designer.table)} pd on pd.${name(links.designer.from)} = ${row}.id
      left join ${name(tables.designers)} d on d.id = pd.${name(links.designer.to)}`,
    currentVersion: (row) => `
      left join ledger.released_standing s on s.pattern_id = ${row}.document_id and s.state = 'released'
      left join ledger.released_version v on v.id = s.released_version_id`,
    cover: (row) => `(select ${picture} ${pictures(row, 'cover')} order by m.${name(media.order)} limit 1)`,
    gallery: (row) =>
      `(select coalesce(json_agg(${picture} order by m.${name(media.order)}), '[]'::json) ${pictures(row, 'gallery')})`,
    openFrom: (row) => `
      (select o.minimum_minor from ${name(patternOpenPrice.table)} c
        join ${name(tables.openPrices)} o on o.id = c.${name(patternOpenPrice.component)}
        where c.${name(patternOpenPrice.owner)} = ${row}.id and c.${name(patternOpenPrice.field)} = 'payWhatYouWant' limit 1)`,
    licences: (row) => `
      (select coalesce(json_agg(json_build_object('licence', lt.licence, 'priceMinor', lt.price_minor, 'words', (
          select coalesce(json_agg(json_build_object('locale', w.locale, 'text', w.text) order by wc.${name(licenceWords.order)}), '[]'::json)
          from ${name(licenceWords.table)} wc join ${name(tables.facetWords)} w on w.id = wc.${name(licenceWords.component)}
          where wc.${name(licenceWords.owner)} = lt.id and wc.${name(licenceWords.field)} = 'words'))
          order by lt.price_minor, lt.licence), '[]'::json)
        from ${name(patternLicences.table)} lc join ${name(tables.licenceTiers)} lt on lt.id = lc.${name(patternLicences.component)}
        where lc.${name(patternLicences.owner)} = ${row}.id and lc.${name(patternLicences.field)} = 'licences')`,
    resolvedTerms: (row) => `
      from ${name(links.terms.table)} pt
      left join ${name(replaced.table)} tr on tr.${name(replaced.from)} = pt.${name(links.terms.to)}
      cross join lateral (
        select * from ${name(tables.terms)} t where t.id = coalesce(tr.${name(replaced.to)}, pt.${name(links.terms.to)}) offset 0
      ) t
      where pt.${name(links.terms.from)} = ${row}.id`,
  };
}

const picture = `json_build_object(
  'url', f.url, 'thumbnail', f.formats -> 'thumbnail' ->> 'url', 'alternativeText', f.alternative_text,
  'width', f.width, 'height', f.height, 'mime', f.mime)`;

/** A quoted SQL identifier. */
export function name(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}
