import { newId } from '../../../../kernel/ids/ids';
import type { Trx } from '../../../../kernel/ledger/transaction';
import type { Owner } from '../../../orders/contract';
import { placeNotice, type Placement } from '../../domain/place-notice';
import { modeOf, type NoticesSetting } from '../settings';
import type { UpdateTools } from '../update-tools';
import { lockDigests, type NoticeRow } from './ensure-notice';
import { sendInTurn } from './send-in-turn';
import { findPending, localesOf, placedBefore, toldOrServed } from './find-pending';

interface Placed {
  customerId: string;
  messageId: string;
  placement: Placement;
}

/** Gives each owner's notice a mail to go with, in the caller's transaction and under the pattern's lock. */
export async function placeOwners(
  tools: UpdateTools,
  trx: Trx,
  { notice, setting, owners }: { notice: NoticeRow; setting: NoticesSetting; owners: readonly Owner[] },
): Promise<void> {
  const known = await toldOrServed(
    trx,
    notice,
    owners.map(({ customerId }) => customerId),
  );
  const customerIds = owners.map(({ customerId }) => customerId).filter((id) => !known.has(id));
  if (customerIds.length === 0) return;
  const mode = modeOf(notice.severity, setting);
  if (mode === 'digest') await lockDigests(trx);
  const pending = await findPending(trx, notice.pattern_id, customerIds);
  const placed = customerIds.map((customerId): Placed => {
    const placement = placeNotice(pending.get(customerId) ?? [], mode);
    return {
      customerId,
      placement,
      messageId: placement.kind === 'join' ? placement.messageId : newId(),
    };
  });
  const before = await placedBefore(trx, notice.id);
  await insertMessages(tools, trx, notice, placed);
  await takeOver(trx, notice, placed);
  await trx
    .withSchema('ledger')
    .table('message_notice')
    .insert(
      placed.map(({ customerId, messageId }) => ({
        update_notice_id: notice.id,
        customer_id: customerId,
        message_id: messageId,
      })),
    );
  if (notice.held_at !== null) return;
  const leaving = placed.filter(({ placement }) => !placement.collecting);
  for (const [index, { messageId }] of leaving.entries()) {
    const afterSeconds = Math.floor(((before + index) * 60) / setting.perMinute);
    await sendInTurn(tools, trx, messageId, afterSeconds);
  }
}

async function insertMessages(
  { hostname }: UpdateTools,
  trx: Trx,
  notice: NoticeRow,
  placed: readonly Placed[],
): Promise<void> {
  const made = placed.filter(({ placement }) => placement.kind === 'new');
  if (made.length === 0) return;
  const locales = await localesOf(
    trx,
    made.map(({ customerId }) => customerId),
  );
  await trx
    .withSchema('ledger')
    .table('message')
    .insert(
      made.map(({ messageId, customerId, placement }) => ({
        id: messageId,
        kind: 'update',
        dedupe_key: `update:${notice.id}:${customerId}`,
        customer_id: customerId,
        subject_id: notice.id,
        locale: locales.get(customerId) ?? 'en',
        message_id: `<${messageId}@${hostname}>`,
        collecting: placement.collecting,
      })),
    );
}

/** What a digest had to say of the pattern goes out with the mail that cannot wait. */
async function takeOver(
  trx: Trx,
  { pattern_id: patternId }: NoticeRow,
  placed: readonly Placed[],
): Promise<void> {
  for (const { placement, messageId } of placed) {
    if (placement.kind !== 'new' || placement.takesOver === null) continue;
    await trx.raw(
      `update ledger.message_notice carried set message_id = ?
       from ledger.update_notice notice
       where notice.id = carried.update_notice_id and notice.pattern_id = ? and carried.message_id = ?`,
      [messageId, patternId, placement.takesOver],
    );
  }
}
