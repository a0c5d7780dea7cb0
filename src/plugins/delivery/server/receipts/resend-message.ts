import { DomainError } from '../../../../kernel/errors/domain-error';
import type { Jobs } from '../../../../kernel/jobs/jobs';
import { audit } from '../../../../kernel/ledger/audit';
import { table } from '../../../../kernel/ledger/rows';
import type { InTransaction } from '../../../../kernel/ledger/transaction';
import type { ClaimState } from '../../../../kernel/claims/claim';
import { sendReceiptJob } from './open-receipts';

/**
 * Sends a receipt again that failed, or whose answer was lost.
 * @throws DomainError `delivery/unknown-message`, `delivery/not-failed`
 */
export async function resendMessage(
  { transaction, jobs }: { transaction: InTransaction; jobs: Jobs },
  messageId: string,
  actor: string,
): Promise<void> {
  await transaction(async (trx) => {
    const row = await table<{ id: string; kind: string; state: ClaimState }>(trx, 'message')
      .where({ id: messageId, kind: 'receipt' })
      .forUpdate()
      .first();
    if (row === undefined) {
      throw new DomainError('delivery/unknown-message', 'There is no such mail.', { kind: 'missing' });
    }
    if (row.state !== 'failed' && row.state !== 'unknown') {
      throw new DomainError(
        'delivery/not-failed',
        `This mail is ${row.state}; only a failed or unknown one is sent again.`,
        {
          kind: 'conflict',
        },
      );
    }
    if (row.state === 'failed') {
      const ready = { state: 'ready', state_since: trx.fn.now() };
      await trx.withSchema('ledger').table('message').where({ id: messageId }).update(ready);
    }
    await jobs.enqueue(trx, sendReceiptJob, { messageId });
    await audit(trx, { actor, action: 'message.resent', subject: `message:${messageId}` });
  });
}
