import { DomainError } from '../../../../kernel/errors/domain-error';
import type { Jobs } from '../../../../kernel/jobs/jobs';
import { audit } from '../../../../kernel/ledger/audit';
import { table } from '../../../../kernel/ledger/rows';
import type { InTransaction, Trx } from '../../../../kernel/ledger/transaction';
import type { ClaimState } from '../../../../kernel/claims/claim';
import type { SuppressedAddresses } from '../../../../kernel/mail/suppressed-addresses';
import { mailJobs, type MailKind } from './mail-jobs';
import { writeReceiptRow } from './write-receipt-row';

interface MessageRow {
  id: string;
  kind: MailKind;
  state: ClaimState;
  subject_id: string;
  customer_id: string;
  locale: string;
}

interface CustomerRow {
  id: string;
  email: string | null;
}

export interface ResendTools {
  transaction: InTransaction;
  jobs: Jobs;
  suppressed: SuppressedAddresses;
  hostname: string;
}

/**
 * Sends a mail again: one that failed or whose answer was lost as it is; of a receipt that was sent, or that the
 * address did not take, a new one with new links. The old links stay as they are. Whoever presses the button says that
 * the address works: what held mails to it back is lifted.
 * @throws DomainError `delivery/unknown-message`, `delivery/not-failed` for one that is on its way or has no receiver
 */
export async function resendMessage(
  { transaction, jobs, suppressed, hostname }: ResendTools,
  messageId: string,
  { actor, reason }: { actor: string; reason?: string | undefined },
): Promise<void> {
  await transaction(async (trx) => {
    const row = await table<MessageRow>(trx, 'message')
      .where({ id: messageId })
      .whereIn('kind', Object.keys(mailJobs))
      .forUpdate()
      .first();
    if (row === undefined) {
      throw new DomainError('delivery/unknown-message', 'There is no such mail.', { kind: 'missing' });
    }
    await jobs.enqueue(trx, mailJobs[row.kind], { messageId: await readied(trx, row, hostname) });
    const customer = await table<CustomerRow>(trx, 'customer').where({ id: row.customer_id }).first('email');
    const email = customer?.email ?? null;
    const isLifted = email !== null && (await suppressed.lift(trx, email)) > 0;
    const subject = `message:${messageId}`;
    const details = { isLifted, ...(reason === undefined ? {} : { reason }) };
    await audit(trx, { actor, action: 'message.resent', subject, details });
  });
}

/** The message to send: the same one, ready once more, or a new one. */
async function readied(
  trx: Trx,
  { id, kind, state, subject_id: orderId, customer_id: customerId, locale }: MessageRow,
  hostname: string,
): Promise<string> {
  switch (state) {
    case 'unknown':
      await trx.withSchema('ledger').table('message').where({ id }).update({ attempts: 0 });
      return id;
    case 'failed':
      await trx
        .withSchema('ledger')
        .table('message')
        .where({ id })
        .update({ state: 'ready', state_since: trx.fn.now(), attempts: 0 });
      return id;
    case 'suppressed':
    case 'sent':
      if (kind !== 'receipt') return alreadySent(state);
      return (
        (await writeReceiptRow(trx, {
          ...{ orderId, hostname, dedupeKey: `receipt:${orderId}:after:${id}` },
          receiver: { customerId, locale },
        })) ?? alreadySent(state)
      );
    case 'ready':
    case 'sending':
      return alreadySent(state);
  }
}

function alreadySent(state: ClaimState): never {
  throw new DomainError(
    'delivery/not-failed',
    `This mail is ${state}, or was sent again already; look at the newest one.`,
    {
      kind: 'conflict',
    },
  );
}
