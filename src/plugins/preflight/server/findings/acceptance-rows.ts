import type { Knex } from 'knex';
import { newId } from '../../../../kernel/ids/ids';
import { table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import type { Finding, Severity } from '../../contract';
import type { AcceptedFinding } from '../../domain/accepted-findings';

interface Row {
  id: string;
  file_id: string;
  sha256: string;
  fingerprint: string;
  severity: Severity;
  reason: string;
  accepted_by: string;
  accepted_at: Date;
}

/** A finding that an editor lets pass now. */
export interface AcceptanceRow extends AcceptedFinding {
  fileId: string;
  sha256: string;
  reason: string;
  by: string;
  at: Date;
}

/** What stands of these files. */
export async function findAcceptances(db: Knex, fileIds: readonly string[]): Promise<AcceptanceRow[]> {
  const rows = await table<Row>(db, 'preflight_acceptance')
    .whereIn('file_id', [...fileIds])
    .whereNull('taken_back_at')
    .select('file_id', 'sha256', 'fingerprint', 'severity', 'reason', 'accepted_by', 'accepted_at');
  return rows.map(({ file_id, accepted_by, accepted_at, ...row }) => ({
    ...row,
    fileId: file_id,
    by: accepted_by,
    at: accepted_at,
  }));
}

export interface NewAcceptance {
  fileId: string;
  versionId: string;
  sha256: string;
  fingerprint: string;
  finding: Finding;
  reason: string;
  actor: string;
}

/** Writes it down; the same again keeps the first one, with its reason. */
export async function addAcceptance(trx: Trx, given: NewAcceptance): Promise<void> {
  const { fileId, versionId, sha256, fingerprint, finding, reason, actor } = given;
  await trx
    .withSchema('ledger')
    .table('preflight_acceptance')
    .insert({
      id: newId(),
      version_id: versionId,
      file_id: fileId,
      sha256,
      fingerprint,
      severity: finding.severity,
      finding: JSON.stringify(finding),
      reason,
      accepted_by: actor,
    })
    .onConflict(trx.raw('(file_id, fingerprint) where taken_back_at is null'))
    .ignore();
}

/** False where nothing of the kind stands. */
export async function takeBackAcceptance(
  trx: Trx,
  { fileId, fingerprint, actor }: { fileId: string; fingerprint: string; actor: string },
): Promise<boolean> {
  const taken: number = await trx
    .withSchema('ledger')
    .table('preflight_acceptance')
    .where({ file_id: fileId, fingerprint })
    .whereNull('taken_back_at')
    .update({ taken_back_by: actor, taken_back_at: trx.fn.now() });
  return taken > 0;
}
