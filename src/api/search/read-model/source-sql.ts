import type { CatalogueTables } from '../../pattern/storefront/catalogue-tables';
import type { Statement } from '../../pattern/storefront/list-sql';
import { name, sqlParts } from '../../pattern/storefront/sql-parts';

/** Everything the search keeps of the published pages of these patterns; never a draft's. */
export function sourceSql(tables: CatalogueTables, patternIds: readonly string[]): Statement {
  const parts = sqlParts(tables);
  const { patternSizes: link } = tables;
  const sizes = `
    (select json_build_object(
        'system', z.system, 'labels', z.labels, 'provenance', z.provenance,
        'usFrom', z.us_from, 'usTo', z.us_to, 'ageFromMonths', z.age_from_months, 'ageToMonths', z.age_to_months,
        'bustFromCm', z.bust_from_cm, 'bustToCm', z.bust_to_cm, 'waistFromCm', z.waist_from_cm,
        'waistToCm', z.waist_to_cm, 'hipFromCm', z.hip_from_cm, 'hipToCm', z.hip_to_cm)
      from ${name(link.table)} c join ${name(tables.sizes)} z on z.id = c.${name(link.component)}
      where c.${name(link.owner)} = p.id and c.${name(link.field)} = 'sizes' order by z.id limit 1)`;
  return {
    sql: `
      select p.document_id as pattern_id, p.locale, p.title, p.summary, p.description, p.craft, p.price_minor,
        p.currency, p.published_at, d.document_id as designer_id, d.name as designer_name,
        v.id is not null as has_version,
        (select coalesce(json_agg(distinct t.id), '[]'::json) ${parts.resolvedTerms('p')}) as terms,
        (select coalesce(json_agg(distinct t.key) filter (where t.key like 'wearer-%'), '[]'::json) ${parts.resolvedTerms('p')}) as wearers,
        ${sizes} as sizes
      from ${name(tables.patterns)} p ${parts.designer('p')} ${parts.currentVersion('p')}
      where p.document_id = any(?) and p.published_at is not null and p.locale is not null
        and p.price_minor is not null and p.currency is not null and p.craft is not null`,
    values: [patternIds],
  };
}
