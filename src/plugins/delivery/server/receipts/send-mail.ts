import { claim, type Outcome } from '../../../../kernel/claims/claim';
import { table } from '../../../../kernel/ledger/rows';
import { scrub } from '../../../../kernel/log/redact';
import { nextTry, type Patience } from '../../domain/receipt/next-try';
import { receiptsSetting } from '../settings';
import { mailJobs, type MailKind } from './mail-jobs';
import type { MailTools } from './mail-tools';
import { sendOnce, type Sent } from './send-once';
import { writeReceipt } from './write-receipt';
import { writeRenewal } from './write-renewal';

const writers = { receipt: writeReceipt, renewal: writeRenewal } as const;
/** Where not even the tries so far can be read: nothing was sent, and the database will be back. */
const whenBlindSeconds = 60;

/** What became of a try, and in how many seconds there is another; null: it ends here. */
interface Tried extends Sent {
  again: number | null;
}

/**
 * Sends a mail of ours under a claim and orders the next try itself, in the transaction that writes down why. A lost
 * answer is repeated with the same Message-ID: twice the same mail is harmless, none is not. An address that is
 * refused for good gets no more.
 */
export async function sendMail(tools: MailTools, kind: MailKind, messageId: string): Promise<void> {
  let tried: Tried = { outcome: { kind: 'lost', reason: 'never tried' }, again: whenBlindSeconds };
  await claim(
    {
      transaction: tools.transaction,
      table: 'message',
      id: messageId,
      unknown: 'repeat',
      async settle(trx) {
        const { again, refused } = tried;
        if (refused !== undefined) {
          const why = { reason: 'refused' as const, detail: refused.reason, messageId };
          await tools.suppressed.add(trx, refused.address, why);
        }
        if (again === null) return;
        await tools.jobs.enqueue(trx, mailJobs[kind], { messageId }, { afterSeconds: again });
      },
    },
    async () => {
      tried = await tryOnce(tools, kind, messageId);
      return tried.outcome;
    },
  );
}

async function tryOnce(tools: MailTools, kind: MailKind, messageId: string): Promise<Tried> {
  const before = await readPatience(tools, messageId).catch((error: unknown): Outcome => ({
    kind: 'later',
    reason: scrub(String(error)),
  }));
  if ('kind' in before) return { outcome: before, again: whenBlindSeconds };
  const sent = await sendOnce(tools, messageId, writers[kind]).catch((error: unknown): Sent => ({
    outcome: { kind: 'lost', reason: scrub(String(error)) },
  }));
  return patient(sent, before);
}

/** Whether and when there is another try; a mail that is always told "later" has failed in the end. */
function patient(sent: Sent, { attempts, patience }: Awaited<ReturnType<typeof readPatience>>): Tried {
  const { outcome } = sent;
  if (outcome.kind !== 'later' && outcome.kind !== 'lost') return { ...sent, again: null };
  const again = nextTry(outcome.kind, attempts, patience);
  if (again !== null || outcome.kind === 'lost') return { ...sent, again };
  const reason = `Given up after ${String(attempts)} tries: ${outcome.reason}`;
  return { ...sent, again, outcome: { kind: 'failed', reason } };
}

/** Read before anything is sent: afterwards it could not be told from a mail that is on its way. */
async function readPatience(
  { db, settings }: MailTools,
  id: string,
): Promise<{ attempts: number; patience: Patience }> {
  const patience = await settings.get(receiptsSetting);
  const row = await table<{ id: string; attempts: number }>(db(), 'message').where({ id }).first('attempts');
  return { attempts: row?.attempts ?? 1, patience };
}
