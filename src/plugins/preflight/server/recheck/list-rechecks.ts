import type { Core } from '@strapi/strapi';
import { knexKey } from '../../../../kernel/kernel';
import { table } from '../../../../kernel/ledger/rows';
import { service } from '../../../../kernel/service';
import type { Verdict } from '../../contract';
import type { ChangedVerdict, RechecksView } from '../../gates-contract';
import { adminNames } from '../../../../kernel/doors/admin-names';
import { latestRecheck } from './recheck-rows';

const page = 50;

interface Row {
  position: string | number;
  file_id: string;
  version_id: string;
  pattern_id: string | null;
  name: string;
  label: string;
  was: Verdict;
  now: Verdict;
  is_released: boolean;
}

/** The latest look at the catalogue, and what it judged otherwise, a page of it. */
export async function listRechecks(
  strapi: Core.Strapi,
  { after = '0' }: { after?: string | undefined },
): Promise<RechecksView> {
  const db = service(strapi, knexKey)();
  const found = await latestRecheck(db);
  if (found === null) return { latest: null, changes: [], after: null };
  const { position: _position, againBy: _againBy, ...latest } = found;
  const rows = await table<Row>(db, 'preflight_changed_verdict')
    .where('recheck_id', latest.recheckId)
    .andWhere('position', '>', after)
    .orderBy('position')
    .limit(page + 1);
  const shown = rows.slice(0, page);
  const titles = await titlesOf(strapi, shown);
  const names = await adminNames(strapi, [latest.startedBy]);
  return {
    latest: { ...latest, startedByName: names.get(latest.startedBy) ?? null },
    changes: shown.map((row) => changed(row, titles)),
    after: rows.length > page ? String(shown.at(-1)?.position) : null,
  };
}

async function titlesOf(strapi: Core.Strapi, rows: readonly Row[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(rows.flatMap(({ pattern_id }) => pattern_id ?? []))];
  const found = (await strapi.db
    .query('api::pattern.pattern')
    .findMany({ where: { documentId: { $in: ids } }, select: ['documentId', 'title'] })) as {
    documentId: string;
    title: string;
  }[];
  return new Map(found.map(({ documentId, title }) => [documentId, title]));
}

function changed(row: Row, titles: ReadonlyMap<string, string>): ChangedVerdict {
  return {
    fileId: row.file_id,
    versionId: row.version_id,
    patternTitle: row.pattern_id === null ? null : (titles.get(row.pattern_id) ?? null),
    name: row.name,
    label: row.label,
    was: row.was,
    now: row.now,
    isReleased: row.is_released,
  };
}
