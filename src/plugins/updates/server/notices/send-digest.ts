import { sendDigestJob } from '../update-jobs';
import type { UpdateTools } from '../update-tools';
import { sendInTurn } from './send-in-turn';

const batch = 500;

/** Closes digests, so that what comes from now on waits for the next week, and orders their sending. */
export async function sendDigests(tools: UpdateTools): Promise<void> {
  await tools.transaction(async (trx) => {
    const { rows } = (await trx.raw(
      `update ledger.message set collecting = false where id in (
         select id from ledger.message where collecting order by id limit ? for update
       ) returning id`,
      [batch],
    )) as { rows: { id: string }[] };
    for (const { id } of rows) await sendInTurn(tools, trx, id);
    if (rows.length === batch) await tools.jobs.enqueue(trx, sendDigestJob, {});
  });
}
