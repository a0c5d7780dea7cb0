import type { Core } from '@strapi/strapi';
import { knexKey } from '../../../../kernel/kernel';
import { table } from '../../../../kernel/ledger/rows';
import { service } from '../../../../kernel/service';
import { settingsKey } from '../../../../kernel/settings/settings';
import type { TaggingOverview } from '../../contract';
import { readCalibration } from '../decisions/calibration';
import { viewModelKey } from '../key/model-key';
import { viewRun, type RunRow } from '../runs/run-row';
import { spentToday } from '../runs/spent-today';
import { engineSetting } from '../settings';
import { listProposals } from './proposals';

const mostRuns = 30;

/** The operator's page: key, today's costs, what editors made of suggestions, the last runs, the inbox of words. */
export async function taggingOverview(strapi: Core.Strapi): Promise<TaggingOverview> {
  const db = service(strapi, knexKey)();
  const { dailyTokens, dailyCents, threshold } = await service(strapi, settingsKey).get(engineSetting);
  const [key, spent, calibration, runs, proposals] = await Promise.all([
    viewModelKey(strapi),
    spentToday(db),
    readCalibration(db, threshold),
    table<RunRow>(db, 'tagging_run').orderBy('asked_at', 'desc').limit(mostRuns),
    listProposals(db, {}),
  ]);
  const named = await nameVersions(strapi, runs as RunRow[]);
  return {
    key,
    usage: {
      tokens: spent.tokens,
      dailyTokens,
      cents: Math.round(spent.microcents / 10_000) / 100,
      dailyCents,
    },
    calibration,
    runs: (runs as RunRow[]).map((row) => ({ ...viewRun(row), ...named(row.version_id) })),
    proposals,
  };
}

/** What versions are called; one that was deleted has no name. */
async function nameVersions(
  strapi: Core.Strapi,
  runs: readonly RunRow[],
): Promise<(versionId: string) => { patternTitle: string; versionLabel: string }> {
  const ids = [...new Set(runs.map(({ version_id }) => version_id))];
  const rows = (await strapi.db.query('api::version.version').findMany({
    where: { documentId: { $in: ids } },
    select: ['documentId', 'label'],
    populate: { pattern: { select: ['title'] } },
  })) as { documentId: string; label: string; pattern: { title: string } | null }[];
  return (versionId) => {
    const row = rows.find(({ documentId }) => documentId === versionId);
    return { patternTitle: row?.pattern?.title ?? '', versionLabel: row?.label ?? '' };
  };
}
