import type { Trx } from '../../../../kernel/ledger/transaction';
import { findPoll, type OrderPoll } from './poll-rows';
import type { PollTools } from './poll-tools';

/**
 * From here on this job alone reads the shop, until it lets go or is so late that it must have died. After a crash the
 * queue runs the same job again, which finds its own lease. Undefined where another one reads, or nobody may.
 */
export function leasePoll(
  { transaction }: PollTools,
  pollId: string,
  jobId: string,
): Promise<OrderPoll | undefined> {
  return transaction(async (trx) => {
    const { rows } = (await trx.raw(
      `update ledger.order_poll poll set leased_by = :jobId, leased_until = now() + interval '5 minutes', began_at = now()
       from ledger.channel_account account
       where poll.id = :pollId and account.id = poll.id and account.state = 'active'
         and (poll.leased_by is null or poll.leased_by = :jobId or poll.leased_until < now())
       returning poll.id`,
      { jobId, pollId },
    )) as { rows: { id: string }[] };
    return rows[0] === undefined ? undefined : findPoll(trx, { id: pollId });
  });
}

export async function isHeldBy(trx: Trx, pollId: string, jobId: string): Promise<boolean> {
  const { rows } = (await trx.raw('select 1 from ledger.order_poll where id = ? and leased_by = ?', [
    pollId,
    jobId,
  ])) as { rows: unknown[] };
  return rows.length > 0;
}
