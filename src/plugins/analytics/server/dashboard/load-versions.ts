import type { Knex } from 'knex';
import { json } from '../../../../kernel/ledger/rows';
import type { AlertView, VersionView } from '../../contract';
import type { Period } from '../../domain/period';
import { inquiryRate, returnRate } from '../../domain/version-rates';
import { filterValues, isCategory } from './filter-sql';

export interface VersionsAsked {
  category: string | null;
  /** Versions with a sale that may lie in it; all where it is null. */
  period: Period | null;
  patternId: string | null;
  limit: number;
}

interface Row {
  pattern_id: string;
  released_version_id: string;
  title: string;
  label: string;
  category: string;
  sold: number;
  refunded: number;
  downloads: number;
  inquiries: number;
  reasons: unknown;
  alerts: unknown;
}

/** Versions with their rates over their life: what stands out first, then what sold most. */
export async function loadVersions(db: Knex, asked: VersionsAsked): Promise<VersionView[]> {
  const { category, period, patternId, limit } = asked;
  const values = {
    ...filterValues({ category, channel: null }),
    from: period?.from ?? null,
    to: period?.to ?? null,
    patternId,
    limit,
  };
  const { rows } = (await db.raw(sql, values)) as { rows: Row[] };
  return rows.map(versionView);
}

function versionView(row: Row): VersionView {
  const asked = inquiryRate(row.inquiries, row.downloads);
  return {
    patternId: row.pattern_id,
    releasedVersionId: row.released_version_id,
    title: row.title,
    label: row.label,
    category: row.category,
    sold: row.sold,
    returned: row.refunded,
    returns: returnRate(row.refunded, row.sold),
    customers: row.downloads,
    inquiries: row.inquiries,
    inquiryRate: asked && {
      hits: asked.inquiries,
      of: asked.customers,
      rate: asked.rate,
      low: asked.low,
      high: asked.high,
    },
    reasons: json(row.reasons),
    alerts: json<AlertView[]>(row.alerts),
  };
}

const sql = `
  with alert as (
    select released_version_id,
      jsonb_agg(evidence || jsonb_build_object('kind', kind) order by kind) as alerts
    from ledger.rollup_finding where released_version_id is not null group by 1
  )
  select life.pattern_id, life.released_version_id, version.title, version.label, life.category, life.sold,
    life.refunded, life.downloads, life.inquiries, life.reasons, coalesce(alert.alerts, '[]') as alerts
  from ledger.rollup_version_lifetime life
  join ledger.released_version version on version.id = life.released_version_id
  left join alert on alert.released_version_id = life.released_version_id
  where ${isCategory('life')}
    and (:from::date is null or (life.last_day >= :from::date and life.first_day <= :to::date))
    and (:patternId::text is null or life.pattern_id = :patternId)
  order by alert.alerts is null, life.sold desc, life.released_version_id limit :limit`;
