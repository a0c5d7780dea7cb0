import type { Core } from '@strapi/strapi';
import { table } from '../../kernel/ledger/rows';
import type { Trx } from '../../kernel/ledger/transaction';
import { labelBefore } from './domain/label-before';
import { loadDraft } from './load-draft';

interface ReleasedRow {
  pattern_id: string;
  version_id: string;
  label: string;
  major: number;
  minor: number;
  patch: number;
}

/** @throws DomainError `version/missing`, `version/without-pattern` */
export async function versionBefore(
  strapi: Core.Strapi,
  trx: Trx,
  versionId: string,
): Promise<{ versionId: string; label: string } | null> {
  const { patternId, label } = await loadDraft(strapi, versionId);
  const rows = await table<ReleasedRow>(trx, 'released_version')
    .where({ pattern_id: patternId })
    .select('version_id', 'label', 'major', 'minor', 'patch');
  const before = labelBefore(
    { versionId, label },
    rows.map(({ version_id, ...row }) => ({ ...row, versionId: version_id })),
  );
  return before === null ? null : { versionId: before.versionId, label: before.label };
}
