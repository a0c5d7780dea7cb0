import { claim, type Outcome } from '../../../../kernel/claims/claim';
import { table } from '../../../../kernel/ledger/rows';
import { scrub } from '../../../../kernel/log/redact';
import { nextTry } from '../../domain/receipt/next-try';
import { receiptsSetting } from '../settings';
import { mailJobs, type MailKind } from './mail-jobs';
import type { MailTools, WrittenMail } from './mail-tools';

interface MessageRow {
  id: string;
  kind: MailKind;
  attempts: number;
}

/** How a try ended: the claim's outcome, when to try again, and whose address is not taken. */
interface Tried {
  outcome: Outcome;
  again: { kind: MailKind; seconds: number } | null;
  refused?: { address: string; reason: string };
}

/**
 * Sends a mail of ours under a claim and orders the next try itself, in the transaction that writes down why. A lost
 * answer is repeated with the same Message-ID: twice the same mail is harmless, none is not. An address that is
 * refused for good gets no more.
 */
export async function sendMail(
  tools: MailTools,
  messageId: string,
  write: (tools: MailTools, messageId: string) => Promise<WrittenMail>,
): Promise<void> {
  let tried: Tried = { outcome: { kind: 'lost', reason: 'never tried' }, again: null };
  await claim(
    {
      transaction: tools.transaction,
      table: 'message',
      id: messageId,
      unknown: 'repeat',
      async settle(trx, outcome) {
        const { again, refused } = tried;
        if (refused !== undefined)
          await tools.suppressed.add(trx, refused.address, {
            reason: 'refused',
            detail: refused.reason,
            messageId,
          });
        if (again === null || (outcome.kind !== 'later' && outcome.kind !== 'lost')) return;
        const { kind, seconds } = again;
        await tools.jobs.enqueue(trx, mailJobs[kind], { messageId }, { afterSeconds: seconds });
      },
    },
    async () => {
      const sent = await sendOnce(tools, messageId, write).catch((error: unknown): Omit<Tried, 'again'> => ({
        outcome: { kind: 'lost', reason: String(error) },
      }));
      tried = await patient(tools, messageId, sent);
      return tried.outcome;
    },
  );
}

/** Whether and when there is another try; a mail that is always told "later" has failed in the end. */
async function patient(tools: MailTools, messageId: string, sent: Omit<Tried, 'again'>): Promise<Tried> {
  const { outcome } = sent;
  if (outcome.kind !== 'later' && outcome.kind !== 'lost') return { ...sent, again: null };
  const { kind, attempts } = await messageRow(tools, messageId);
  const seconds = nextTry(outcome.kind, attempts, await tools.settings.get(receiptsSetting));
  if (seconds !== null) return { ...sent, again: { kind, seconds } };
  if (outcome.kind === 'lost') return { ...sent, again: null };
  const reason = `Given up after ${String(attempts)} tries: ${outcome.reason}`;
  return { ...sent, again: null, outcome: { kind: 'failed', reason } };
}

async function sendOnce(
  tools: MailTools,
  messageId: string,
  write: (tools: MailTools, messageId: string) => Promise<WrittenMail>,
): Promise<Omit<Tried, 'again'>> {
  const written = await write(tools, messageId).catch((error: unknown) => ({
    kind: 'later' as const,
    reason: scrub(String(error)),
  }));
  if (written.kind === 'later') return { outcome: written };
  if (written.kind === 'none') return { outcome: { kind: 'suppressed', reason: written.reason } };
  const { mail, unmake } = written;
  const { address } = mail.to;
  const because = await tools.suppressed.reasonFor(tools.db(), address);
  // A mail that was called unwanted ends those that nobody asked for; a receipt was asked for by buying.
  if (because !== undefined && because !== 'complaint') {
    await tools.transaction(unmake);
    return { outcome: { kind: 'suppressed', reason: `This address takes no mail: ${because}.` } };
  }
  const answer = await tools.mailer.send(mail);
  if (answer.kind === 'sent') return { outcome: answer };
  const reason = scrub(answer.reason);
  if (answer.kind !== 'lost') await tools.transaction(unmake);
  const isRefused = answer.kind === 'failed' && answer.recipientRefused === true;
  return { outcome: { kind: answer.kind, reason }, ...(isRefused && { refused: { address, reason } }) };
}

async function messageRow(tools: MailTools, id: string): Promise<MessageRow> {
  const row = await table<MessageRow>(tools.db(), 'message').where({ id }).first('kind', 'attempts');
  if (row === undefined) throw new Error(`Message ${id} is not in the ledger`);
  return row as MessageRow;
}
