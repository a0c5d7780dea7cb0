import type { Trx } from '../../../../kernel/ledger/transaction';
import { wakeMessagesJob } from '../update-jobs';
import type { UpdateTools } from '../update-tools';
import { sendInTurn } from './send-in-turn';

const batch = 500;

export interface Waking {
  noticeId: string;
  /** `waiting`: all about the notice's pattern that have not left. `not-arrived`: its own, failed or unknown. */
  which: 'waiting' | 'not-arrived';
  /** The last mail that was looked at. */
  after: string | null;
}

interface Row {
  id: string;
  email: string | null;
}

const wanted: Readonly<Record<Waking['which'], string>> = {
  waiting: `message.state = 'ready' and not message.collecting and exists (
    select 1 from ledger.message_notice carried
    join ledger.update_notice other on other.id = carried.update_notice_id
    join ledger.update_notice notice on notice.pattern_id = other.pattern_id
    where carried.message_id = message.id and notice.id = :noticeId)`,
  'not-arrived': `message.state in ('failed', 'unknown') and exists (
    select 1 from ledger.message_notice carried
    where carried.message_id = message.id and carried.update_notice_id = :noticeId)`,
};

/** Sends the next mails on their way and orders the rest. */
export async function wakeMessages(tools: UpdateTools, { noticeId, which, after }: Waking): Promise<void> {
  await tools.transaction(async (trx) => {
    const { rows } = (await trx.raw(
      `select message.id, customer.email from ledger.message
       join ledger.customer on customer.id = message.customer_id
       where message.kind = 'update' and ${wanted[which]} and (:after::uuid is null or message.id > :after::uuid)
       order by message.id limit :batch for update of message`,
      { noticeId, after, batch },
    )) as { rows: Row[] };
    for (const row of rows) await wakeMessage(tools, trx, row);
    const last = rows.at(-1);
    if (rows.length === batch && last !== undefined)
      await tools.jobs.enqueue(trx, wakeMessagesJob, { noticeId, which, after: last.id });
  });
}

/** Makes a mail ready if it had failed, and orders it. That an address was refused before is forgotten. */
export async function wakeMessage(tools: UpdateTools, trx: Trx, { id, email }: Row): Promise<void> {
  const failed = (await trx
    .withSchema('ledger')
    .table('message')
    .where({ id, state: 'failed' })
    .update({ state: 'ready', state_since: trx.fn.now() })
    .returning('id')) as { id: string }[];
  if (failed.length > 0 && email !== null) {
    const hashes = tools.addresses.all(email);
    await trx.withSchema('ledger').table('suppression').whereIn('address_hash', hashes).delete();
  }
  await sendInTurn(tools, trx, id);
}
