import { DomainError } from '../../../../kernel/errors/domain-error';
import { audit } from '../../../../kernel/ledger/audit';
import { table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { wakeMessage } from '../notices/wake-messages';
import type { NoticeRow } from '../notices/ensure-notice';
import { wakeMessagesJob } from '../update-jobs';
import type { UpdateTools } from '../update-tools';
import { unknownNotice } from './list-notices';

export interface Act {
  noticeId: string;
  actor: string;
}

/** No mail of it leaves any more; those under way do. Holding again changes nothing. @throws DomainError `updates/…` */
export async function holdNotice({ transaction }: UpdateTools, { noticeId, actor }: Act): Promise<void> {
  await transaction(async (trx) => {
    const { held_at: heldAt } = await currentNotice(trx, noticeId);
    if (heldAt !== null) return;
    await trx
      .withSchema('ledger')
      .table('update_notice')
      .where({ id: noticeId })
      .update({ held_at: trx.fn.now() });
    await audit(trx, { actor, action: 'notice.held', subject: `notice:${noticeId}` });
  });
}

/** What waits goes on its way. @throws DomainError `updates/…` */
export async function resumeNotice(
  { transaction, jobs }: UpdateTools,
  { noticeId, actor }: Act,
): Promise<void> {
  await transaction(async (trx) => {
    const { held_at: heldAt } = await currentNotice(trx, noticeId);
    if (heldAt === null) return;
    await trx.withSchema('ledger').table('update_notice').where({ id: noticeId }).update({ held_at: null });
    await jobs.enqueue(trx, wakeMessagesJob, { noticeId, which: 'waiting', after: null });
    await audit(trx, { actor, action: 'notice.resumed', subject: `notice:${noticeId}` });
  });
}

/** Sends again what failed or whose answer was lost: all of a notice, or one mail. @throws DomainError `updates/…` */
export async function resendNotice(
  tools: UpdateTools,
  { noticeId, messageId, actor }: Act & { messageId: string | undefined },
): Promise<void> {
  await tools.transaction(async (trx) => {
    await lockedNotice(trx, noticeId);
    if (messageId === undefined)
      await tools.jobs.enqueue(trx, wakeMessagesJob, { noticeId, which: 'not-arrived', after: null });
    else await wakeMessage(tools, trx, await notArrived(trx, noticeId, messageId));
    const details = messageId === undefined ? {} : { messageId };
    await audit(trx, { actor, action: 'notice.resent', subject: `notice:${noticeId}`, details });
  });
}

async function notArrived(
  trx: Trx,
  noticeId: string,
  messageId: string,
): Promise<{ id: string; email: string | null }> {
  const { rows } = (await trx.raw(
    `select message.id, customer.email, message.state from ledger.message
     join ledger.message_notice carried on carried.message_id = message.id and carried.update_notice_id = ?
     join ledger.customer on customer.id = message.customer_id
     where message.id = ? for update of message`,
    [noticeId, messageId],
  )) as { rows: { id: string; email: string | null; state: string }[] };
  const [row] = rows;
  if (row !== undefined && ['failed', 'unknown'].includes(row.state)) return row;
  throw new DomainError(
    'updates/not-failed',
    'Only a mail that failed or whose answer was lost is sent again.',
    {
      kind: 'conflict',
    },
  );
}

async function lockedNotice(trx: Trx, noticeId: string): Promise<NoticeRow> {
  const notice = await table<NoticeRow>(trx, 'update_notice').where({ id: noticeId }).forUpdate().first();
  if (notice === undefined) throw unknownNotice();
  return notice;
}

/** A mail speaks of the current version only, so only its notice can be held. */
async function currentNotice(trx: Trx, noticeId: string): Promise<NoticeRow> {
  const notice = await lockedNotice(trx, noticeId);
  const standing = await table<{ released_version_id: string; state: string }>(trx, 'released_standing')
    .where({ released_version_id: notice.released_version_id })
    .first('state');
  if (standing?.state === 'released') return notice;
  throw new DomainError('updates/not-current', 'A newer version is out, or this one was withdrawn.', {
    kind: 'conflict',
  });
}
