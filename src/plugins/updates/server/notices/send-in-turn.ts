import type { Trx } from '../../../../kernel/ledger/transaction';
import { sendNoticeJob } from '../update-jobs';
import type { UpdateTools } from '../update-tools';

/** Orders a mail's sending; whatever was ordered for it before does nothing any more. */
export async function sendInTurn(
  { jobs }: Pick<UpdateTools, 'jobs'>,
  trx: Trx,
  messageId: string,
  afterSeconds = 0,
): Promise<void> {
  const [row] = (await trx
    .withSchema('ledger')
    .table('message')
    .where({ id: messageId })
    .increment('turn', 1)
    .returning('turn')) as { turn: number }[];
  if (row === undefined) throw new Error(`Message ${messageId} is not in the ledger`);
  const { turn } = row;
  await jobs.enqueue(trx, sendNoticeJob, { messageId, turn }, afterSeconds === 0 ? {} : { afterSeconds });
}
