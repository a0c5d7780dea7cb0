import { DomainError } from '../../../../kernel/errors/domain-error';
import { table } from '../../../../kernel/ledger/rows';
import type { InTransaction, Trx } from '../../../../kernel/ledger/transaction';
import { scrub } from '../../../../kernel/log/redact';
import type { SuppressedAddresses } from '../../../../kernel/mail/suppressed-addresses';
import { keep, settle } from '../../../../kernel/webhooks/inbox';
import type { BounceEvent, TakenBounce } from '../../mail-contract';
import { bounceSenders } from './bounce-senders';

export interface IncomingBounce {
  sender: string;
  externalId: string;
  sha256: string;
  event: BounceEvent;
}

interface MessageRow {
  id: string;
  state: string;
  message_id: string;
}

/**
 * Takes what a mail provider tells, once: a mail that came back for good has failed, and its address gets no more;
 * a complaint ends mails that nobody asked for. The inbox keeps no address.
 * @throws DomainError `delivery/different-duplicate`
 */
export async function takeBounce(
  { transaction, suppressed }: { transaction: InTransaction; suppressed: SuppressedAddresses },
  { sender, externalId, sha256, event }: IncomingBounce,
): Promise<TakenBounce> {
  return transaction(async (trx) => {
    const { type, data } = event;
    const about = data.message_id ?? type;
    const kept = await keep(trx, {
      source: bounceSenders.inboxSource(sender),
      externalId,
      sha256,
      about,
      event: { type, timestamp: event.timestamp },
    });
    if (kept.kind === 'known') {
      if (kept.sha256 === sha256)
        return { id: externalId, verdict: kept.verdict === 'applied' ? 'applied' : 'ignored' };
      throw new DomainError('delivery/different-duplicate', 'Another event came under this id before.', {
        kind: 'conflict',
      });
    }
    const verdict = (await apply(trx, suppressed, event)) ? 'applied' : 'ignored';
    await settle(trx, kept.id, verdict);
    return { id: externalId, verdict };
  });
}

async function apply(trx: Trx, suppressed: SuppressedAddresses, event: BounceEvent): Promise<boolean> {
  const { data } = event;
  const message =
    data.message_id === undefined
      ? undefined
      : await table<MessageRow>(trx, 'message').where({ message_id: data.message_id }).forUpdate().first();
  const messageId = message?.id ?? null;
  if (event.type === 'mail.complained') {
    const detail = 'Its owner called a mail unwanted.';
    await suppressed.add(trx, data.address, { reason: 'complaint', detail, messageId });
    return true;
  }
  const { kind, status, diagnostic } = event.data;
  const detail = scrub([status, diagnostic].filter((part) => part !== undefined && part !== '').join(' '));
  if (kind === 'temporary') return false;
  await suppressed.add(trx, data.address, { reason: 'bounced', detail, messageId });
  if (message !== undefined && (message.state === 'sent' || message.state === 'unknown')) {
    await trx
      .withSchema('ledger')
      .table('message')
      .where({ id: message.id })
      .update({ state: 'failed', state_since: trx.fn.now(), last_error: `Came back: ${detail}` });
  }
  return true;
}
