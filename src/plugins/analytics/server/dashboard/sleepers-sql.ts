import { isCategory } from './filter-sql';

/** The sleeping patterns of a category, the least likely silence first, with the title they are sold under. */
export const sleepersSql = `
  select finding.pattern_id as "patternId", coalesce(version.title, '') as title, finding.category,
    finding.evidence ->> 'lastSale' as "lastSale", (finding.evidence ->> 'gapDays')::integer as "gapDays",
    (finding.evidence ->> 'linesBefore')::integer as "linesBefore",
    (finding.evidence ->> 'expected')::float8 as expected,
    (finding.evidence ->> 'probability')::float8 as probability
  from ledger.rollup_finding finding
  left join ledger.released_standing standing on standing.pattern_id = finding.pattern_id and standing.state = 'released'
  left join ledger.released_version version on version.id = standing.released_version_id
  where finding.kind = 'sleeping' and ${isCategory('finding')}
    and (:patternId::text is null or finding.pattern_id = :patternId)
  order by (finding.evidence ->> 'expected')::float8 desc, finding.pattern_id`;
