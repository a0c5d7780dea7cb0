import type { InTransaction } from '../../../../kernel/ledger/transaction';
import type { Knex } from 'knex';
import { ensureNotice, lockNoticesOf } from '../notices/ensure-notice';

interface Row {
  customer_id: string;
  pattern_id: string;
  released_version_id: string;
}

/**
 * A mail speaks of the current version, also where that came out after it was written: the newer notice is put to it
 * before it leaves, so that its own round finds this customer told.
 */
export async function attachCurrent(
  { db, transaction }: { db: () => Knex; transaction: InTransaction },
  messageId: string,
): Promise<void> {
  const { rows } = (await db().raw(
    `select distinct carried.customer_id, notice.pattern_id, current.released_version_id
     from ledger.message_notice carried
     join ledger.update_notice notice on notice.id = carried.update_notice_id
     join ledger.released_standing current on current.pattern_id = notice.pattern_id and current.state = 'released'
     where carried.message_id = :messageId and not exists (
       select 1 from ledger.message_notice other
       join ledger.update_notice newest on newest.id = other.update_notice_id
       where other.customer_id = carried.customer_id and newest.released_version_id = current.released_version_id
     ) order by notice.pattern_id`,
    { messageId },
  )) as { rows: Row[] };
  if (rows.length === 0) return;
  await transaction(async (trx) => {
    for (const { customer_id, pattern_id: patternId, released_version_id: releasedVersionId } of rows) {
      await lockNoticesOf(trx, patternId);
      const notice = await ensureNotice(trx, releasedVersionId, { isHeld: false });
      await trx
        .withSchema('ledger')
        .table('message_notice')
        .insert({ update_notice_id: notice.id, customer_id, message_id: messageId })
        .onConflict(['update_notice_id', 'customer_id'])
        .ignore();
    }
  });
}
