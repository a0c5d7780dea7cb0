import type { Knex } from 'knex';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { versionAlerts } from '../../domain/version-alerts';
import { raiseGeneration } from '../rollups/rollup-state';
import type { RollupTools } from '../rollups/rollup-tools';
import { findSleepers } from './find-sleepers';
import { findTrends } from './find-trends';
import { loadSeasons } from './load-seasons';
import { loadVersionCounts } from './load-version-counts';

interface FindingRow {
  kind: string;
  category: string;
  pattern_id: string | null;
  released_version_id: string | null;
  evidence: string;
}

/** How many rows one statement carries. */
const rowsAtOnce = 500;

/**
 * Judges the whole shop at one moment: seasons, trends of categories, sleeping patterns, versions that stand out. The
 * findings of before go. Does nothing before anything was counted.
 */
export function judge({ transaction }: Pick<RollupTools, 'transaction'>): Promise<void> {
  return transaction(async (trx) => {
    await trx.raw(`select pg_advisory_xact_lock(hashtext('analytics.judge'))`);
    const today = await shopDay(trx);
    if (today === null) return;
    const seasons = await loadSeasons(trx, today);
    const trends = await findTrends(trx, today, seasons);
    const sleepers = await findSleepers(trx, today, seasons);
    const alerts = versionAlerts(await loadVersionCounts(trx));
    await replaceFindings(trx, [
      ...trends.map(({ category, ...evidence }) => finding('trend', { category, evidence })),
      ...sleepers.map(({ category, patternId, ...evidence }) =>
        finding('sleeping', { category, patternId, evidence }),
      ),
      ...alerts.map(({ kind, patternId, releasedVersionId, ...evidence }) =>
        finding(kind, { patternId, releasedVersionId, evidence }),
      ),
    ]);
    await trx.raw(`update ledger.rollup_state set judged_at = now()`);
    await raiseGeneration(trx);
  });
}

/** Today in the zone of the rollups; null while there are none. */
async function shopDay(db: Knex): Promise<string | null> {
  const { rows } = (await db.raw(
    `select (now() at time zone time_zone)::date::text as today from ledger.rollup_state`,
  )) as { rows: { today: string | null }[] };
  return rows[0]?.today ?? null;
}

function finding(
  kind: string,
  about: { category?: string; patternId?: string; releasedVersionId?: string; evidence: object },
): FindingRow {
  return {
    kind,
    category: about.category ?? '',
    pattern_id: about.patternId ?? null,
    released_version_id: about.releasedVersionId ?? null,
    evidence: JSON.stringify(about.evidence),
  };
}

async function replaceFindings(trx: Trx, rows: readonly FindingRow[]): Promise<void> {
  await trx.raw(`delete from ledger.rollup_finding`);
  await trx.batchInsert('ledger.rollup_finding', [...rows], rowsAtOnce);
}
