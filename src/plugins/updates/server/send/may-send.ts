import type { Trx } from '../../../../kernel/ledger/transaction';

/**
 * Whether the job that was ordered as `turn` may still send this mail: no later one was ordered, and the notice of
 * what is current is not held. Asked while the message is locked, so an answer holds.
 */
export async function maySend(
  trx: Trx,
  { messageId, turn }: { messageId: string; turn: number },
): Promise<boolean> {
  const { rows } = (await trx.raw(
    `select message.turn = :turn and not exists (
       select 1 from ledger.message_notice carried
       join ledger.update_notice notice on notice.id = carried.update_notice_id
       join ledger.released_standing current on current.pattern_id = notice.pattern_id and current.state = 'released'
       join ledger.update_notice held on held.released_version_id = current.released_version_id
       where carried.message_id = message.id and held.held_at is not null
     ) as may
     from ledger.message where message.id = :messageId`,
    { messageId, turn },
  )) as { rows: { may: boolean }[] };
  return rows[0]?.may === true;
}
