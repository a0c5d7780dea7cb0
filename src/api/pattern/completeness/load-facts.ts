import type { Core } from '@strapi/strapi';
import { knexKey } from '../../../kernel/kernel';
import { service } from '../../../kernel/service';
import type { PatternFacts, PatternTexts } from '../contract';
import { catalogueTables, type CatalogueTables } from '../storefront/catalogue-tables';
import { name, sqlParts } from '../storefront/sql-parts';

interface FactRow {
  document_id: string;
  locale: string;
  craft: string | null;
  price_minor: number | null;
  currency: string | null;
  title: string | null;
  slug: string | null;
  summary: string | null;
  description: string | null;
  seo_title: string | null;
  seo_description: string | null;
  has_designer: boolean;
  has_cover: boolean;
  pictures: number;
  terms: PatternFacts['terms'];
  licences: PatternFacts['licences'];
  release: PatternFacts['release'];
}

/** Facts of patterns as editors see them (drafts), in one statement however many are asked for. */
export async function loadFacts(strapi: Core.Strapi, patternIds: readonly string[]): Promise<PatternFacts[]> {
  const sql = factsSql(catalogueTables(strapi));
  const { rows } = (await service(strapi, knexKey)().raw(sql, [[...patternIds]] as never)) as {
    rows: FactRow[];
  };
  const byPattern = Map.groupBy(rows, ({ document_id }) => document_id);
  return [...byPattern.values()].flatMap((languages) => {
    const [first] = languages;
    return first === undefined ? [] : [factsOf(first, languages)];
  });
}

function factsOf(first: FactRow, languages: readonly FactRow[]): PatternFacts {
  return {
    patternId: first.document_id,
    craft: first.craft,
    priceMinor: first.price_minor,
    currency: first.currency,
    hasDesigner: first.has_designer,
    hasCover: first.has_cover,
    galleryPictures: first.pictures,
    terms: first.terms,
    licences: first.licences,
    texts: Object.fromEntries(languages.map((row) => [row.locale, textsOf(row)])),
    release: first.release,
  };
}

function textsOf(row: FactRow): PatternTexts {
  return {
    title: row.title ?? '',
    slug: row.slug ?? '',
    summary: row.summary ?? '',
    description: row.description ?? '',
    seoTitle: row.seo_title ?? '',
    seoDescription: row.seo_description ?? '',
  };
}

function factsSql(tables: CatalogueTables): string {
  const parts = sqlParts(tables);
  const { links, patternSeo, patternMedia: media, patternLicences, licenceWords } = tables;
  const { termFacet, facetReplacement } = links;
  return `
    select p.document_id, p.locale, p.craft, p.price_minor, p.currency, p.title, p.slug, p.summary, p.description,
      seo.title as seo_title, seo.description as seo_description, d.id is not null as has_designer,
      count(m.*) filter (where m.${name(media.field)} = 'cover') > 0 as has_cover,
      (count(m.*) filter (where m.${name(media.field)} = 'gallery'))::int as pictures,
      (select coalesce(json_agg(distinct jsonb_build_object('facet', fa.key, 'term', t.key)), '[]'::json)
        from (select t.* ${parts.resolvedTerms('p')}) t
        join ${name(termFacet.table)} tf on tf.${name(termFacet.from)} = t.id
        left join ${name(facetReplacement.table)} fr on fr.${name(facetReplacement.from)} = tf.${name(termFacet.to)}
        join ${name(tables.facets)} fa on fa.id = coalesce(fr.${name(facetReplacement.to)}, tf.${name(termFacet.to)})) as terms,
      (select coalesce(json_agg(json_build_object('licence', lt.licence, 'locales', (
          select coalesce(json_agg(w.locale), '[]'::json)
          from ${name(licenceWords.table)} wc join ${name(tables.facetWords)} w on w.id = wc.${name(licenceWords.component)}
          where wc.${name(licenceWords.owner)} = lt.id and btrim(w.text) <> ''))), '[]'::json)
        from ${name(patternLicences.table)} lc join ${name(tables.licenceTiers)} lt on lt.id = lc.${name(patternLicences.component)}
        where lc.${name(patternLicences.owner)} = p.id and lc.${name(patternLicences.field)} = 'licences') as licences,
      (select json_build_object('label', v.label, 'files', (
          select coalesce(json_agg(json_build_object('role', rf.role, 'format', rf.format, 'pageFormat', rf.page_format)), '[]'::json)
          from ledger.released_file rf where rf.released_version_id = v.id))
        from ledger.released_standing s join ledger.released_version v on v.id = s.released_version_id
        where s.pattern_id = p.document_id and s.state = 'released') as release
    from ${name(tables.patterns)} p
    ${parts.designer('p')}
    left join ${name(patternSeo.table)} pc on pc.${name(patternSeo.owner)} = p.id and pc.${name(patternSeo.field)} = 'seo'
    left join ${name(tables.seo)} seo on seo.id = pc.${name(patternSeo.component)}
    left join ${name(media.table)} m on m.${name(media.owner)} = p.id and m.${name(media.type)} = '${media.typeValue}'
    where p.published_at is null and p.document_id = any(?)
    group by p.id, seo.id, d.id
    order by p.document_id, p.id`;
}
