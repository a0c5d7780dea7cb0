import type { Core } from '@strapi/strapi';
import { claim, type Outcome } from '../../../../kernel/claims/claim';
import { faultPointsKey } from '../../../../kernel/faults/fault-points';
import { transactionKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import type { Mailer } from '../../../../kernel/mail/mailer';
import { unmakeLinks } from '../links/make-links';
import { writeReceipt } from './write-receipt';

/** Tries until a receipt that is always told "later" has failed; the queue spreads them over about an hour. */
const receiptTries = 8;

/**
 * Sends a receipt under a claim. A lost answer is repeated with the same Message-ID: twice the same mail is
 * harmless, none is not.
 * @throws Error when it has to be tried again, so that the queue does
 */
export async function sendReceipt(
  strapi: Core.Strapi,
  mailer: Mailer,
  messageId: string,
  attempt: number,
): Promise<void> {
  const transaction = service(strapi, transactionKey);
  const faults = service(strapi, faultPointsKey);
  const outcome = await claim(
    { transaction, table: 'message', id: messageId, unknown: 'repeat' },
    async () => {
      faults.pass('receipt.claimed');
      const sent = await sendOnce(strapi, mailer, messageId);
      faults.pass('receipt.accepted');
      if (sent.kind !== 'later' || attempt < receiptTries) return sent;
      return { kind: 'failed', reason: `Given up after ${attempt} tries: ${sent.reason}` };
    },
  );
  faults.pass('receipt.settled');
  if (outcome.kind === 'later' || outcome.kind === 'lost')
    throw new Error(`The receipt is ${outcome.kind}: ${outcome.reason}`);
}

async function sendOnce(strapi: Core.Strapi, mailer: Mailer, messageId: string): Promise<Outcome> {
  const written = await writeReceipt(strapi, messageId).catch((error: unknown) => ({
    kind: 'later' as const,
    reason: String(error),
  }));
  if (written.kind === 'later') return written;
  if (written.kind === 'none') return { kind: 'suppressed', reason: written.reason };
  const outcome = await mailer.send(written.mail);
  if (outcome.kind === 'later' || outcome.kind === 'failed') {
    await service(strapi, transactionKey)((trx) => unmakeLinks(trx, written.links));
  }
  return outcome;
}
