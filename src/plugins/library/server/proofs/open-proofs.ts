import type { Knex } from 'knex';
import { z } from 'zod';
import { defineJob } from '../../../../kernel/jobs/job';
import { ticksKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import type { LibraryTools } from '../library-tools';
import { sendProofJob } from './ask-proof';
import { sendProof } from './send-proof';

const forget = defineJob({
  name: 'library.forget-proofs',
  version: 1,
  queue: 'quick',
  schema: z.object({}),
});

/** Sends what was asked for, and forgets every hour what is over: the rows hold addresses. */
export function openProofs(tools: LibraryTools): void {
  const { strapi, jobs, db } = tools;
  jobs.handle(sendProofJob, ({ proofId }) => sendProof(tools, proofId));
  jobs.handle(forget, () => forgetProofs(db()));
  service(strapi, ticksKey).add({ task: 'library.forget-proofs', cron: '41 * * * *', job: forget });
}

async function forgetProofs(db: Knex): Promise<void> {
  await db.raw('delete from ledger.library_proof where expires_at < now()');
  await db.raw(
    "delete from ledger.library_session where coalesce(ended_at, expires_at) < now() - interval '1 day'",
  );
}
