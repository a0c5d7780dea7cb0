import { z } from 'zod';
import { newId } from '../../../../kernel/ids/ids';
import { defineJob } from '../../../../kernel/jobs/job';
import type { Jobs } from '../../../../kernel/jobs/jobs';
import type { Trx } from '../../../../kernel/ledger/transaction';
import type { ProofRow } from './proof-row';

export const sendProofJob = defineJob({
  name: 'library.send-proof',
  version: 1,
  queue: 'quick',
  schema: z.object({ proofId: z.string() }),
});

/** Tries of its mail are over after this; its own time begins when the mail is written. A notice is never too late. */
const mailHours = { asked: 1, notice: 72 };

export type AskedProof = Pick<ProofRow, 'purpose' | 'locale'> &
  Partial<Pick<ProofRow, 'address' | 'customer_id' | 'account_id' | 'order_id' | 'order_number'>>;

/**
 * Notes that a proof is wanted. Whether there is anybody to prove anything is found out by the job: who asks is
 * answered after the same work in every case. Resolves to the proof's id.
 */
export async function askProof(jobs: Jobs, trx: Trx, asked: AskedProof): Promise<string> {
  const id = newId();
  const hours = asked.purpose === 'moved' ? mailHours.notice : mailHours.asked;
  await trx
    .withSchema('ledger')
    .table('library_proof')
    .insert({ ...asked, id, expires_at: trx.raw('now() + make_interval(hours => ?)', [hours]) });
  await jobs.enqueue(trx, sendProofJob, { proofId: id });
  return id;
}
