import { table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { noticesSetting } from '../settings';
import { writeNoticeJob } from '../update-jobs';
import type { UpdateTools } from '../update-tools';
import { ensureNotice, lockNoticesOf } from './ensure-notice';
import { placeOwners } from './place-owners';

/** Owners looked at in one transaction. */
const batch = 500;

interface VersionRow {
  id: string;
  pattern_id: string;
  major: number;
  minor: number;
  patch: number;
  released_at: Date;
}

/**
 * Writes a version's notice and the mails of the next owners, then orders the rest. Each batch is one transaction
 * with its place, so a crash loses and doubles nothing. A first version has no owners to tell; one that is current no
 * more leaves the rest to the notice of the newer one.
 */
export async function writeNotice(tools: UpdateTools, releasedVersionId: string): Promise<void> {
  const setting = await tools.settings.get(noticesSetting);
  await tools.transaction(async (trx) => {
    const version = await table<VersionRow>(trx, 'released_version').where({ id: releasedVersionId }).first();
    if (version === undefined) throw new Error(`Version ${releasedVersionId} is not in the ledger`);
    if (!(await hasEarlier(trx, version))) return;
    await lockNoticesOf(trx, version.pattern_id);
    const notice = await ensureNotice(trx, releasedVersionId, { isHeld: !setting.enabled });
    if (notice.gathered_at !== null) return;
    const owners = (await isCurrent(trx, releasedVersionId))
      ? await tools.entitlements.ownersOf(
          version.pattern_id,
          { grantedBefore: version.released_at, after: notice.gathered_to ?? undefined, limit: batch },
          trx,
        )
      : [];
    await placeOwners(tools, trx, { notice, setting, owners });
    const isDone = owners.length < batch;
    await trx
      .withSchema('ledger')
      .table('update_notice')
      .where({ id: notice.id })
      .update({
        gathered_to: owners.at(-1)?.customerId ?? notice.gathered_to,
        gathered_at: isDone ? trx.fn.now() : null,
      });
    if (!isDone) await tools.jobs.enqueue(trx, writeNoticeJob, { releasedVersionId });
  });
}

async function hasEarlier(trx: Trx, { pattern_id, major, minor, patch }: VersionRow): Promise<boolean> {
  const earlier = await table<VersionRow>(trx, 'released_version')
    .where({ pattern_id })
    .whereRaw('(major, minor, patch) < (?, ?, ?)', [major, minor, patch])
    .first('id');
  return earlier !== undefined;
}

async function isCurrent(trx: Trx, releasedVersionId: string): Promise<boolean> {
  const standing = await table<{ released_version_id: string; state: string }>(trx, 'released_standing')
    .where({ released_version_id: releasedVersionId })
    .first('state');
  return standing?.state === 'released';
}
