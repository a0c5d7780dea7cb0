import { erratumSchema, worstSeverity, type Severity } from '../../../../api/version/contract';
import { newId } from '../../../../kernel/ids/ids';
import { json, table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';

export interface NoticeRow {
  id: string;
  pattern_id: string;
  released_version_id: string;
  severity: Severity;
  gathered_to: string | null;
  gathered_at: Date | null;
  held_at: Date | null;
}

interface VersionRow {
  id: string;
  pattern_id: string;
  errata: unknown;
}

/**
 * The notice of a released version, written if nobody has yet, and locked until the transaction ends. `isHeld`
 * decides for a new one only.
 */
export async function ensureNotice(
  trx: Trx,
  releasedVersionId: string,
  { isHeld }: { isHeld: boolean },
): Promise<NoticeRow> {
  const version = await table<VersionRow>(trx, 'released_version').where({ id: releasedVersionId }).first();
  if (version === undefined) throw new Error(`Version ${releasedVersionId} is not in the ledger`);
  await trx
    .withSchema('ledger')
    .table('update_notice')
    .insert({
      id: newId(),
      released_version_id: releasedVersionId,
      pattern_id: version.pattern_id,
      severity: worstSeverity(erratumSchema.array().parse(json(version.errata))),
      held_at: isHeld ? trx.fn.now() : null,
    })
    .onConflict('released_version_id')
    .ignore();
  const notice = await table<NoticeRow>(trx, 'update_notice')
    .where({ released_version_id: releasedVersionId })
    .forUpdate()
    .first();
  if (notice === undefined) throw new Error(`The notice of version ${releasedVersionId} vanished`);
  return notice;
}

/** Mails about one pattern are placed one after the other, so that no customer is told twice. */
export async function lockNoticesOf(trx: Trx, patternId: string): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`updates:${patternId}`]);
}

/** Two patterns at once would make a customer two digests. Taken before any mail is locked. */
export async function lockDigests(trx: Trx): Promise<void> {
  await trx.raw(`select pg_advisory_xact_lock(hashtextextended('updates digests', 0))`);
}
