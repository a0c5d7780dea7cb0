import { claim, type Outcome } from '../../../../kernel/claims/claim';
import { unmakeConsentToken } from '../consent/consent-token';
import { sendInTurn } from '../notices/send-in-turn';
import { noticesSetting } from '../settings';
import type { UpdateTools } from '../update-tools';
import { maySend } from './may-send';
import { writeMail } from './write-mail';

/** Tries until a mail that is always told "later" has failed; the queue spreads them over about an hour. */
const laterTries = 8;
/** A lost answer is repeated once, with the same Message-ID; after that a person looks. */
const lostTries = 2;

export interface Sending {
  messageId: string;
  turn: number;
}

/**
 * Sends an update mail under a claim, at the set pace.
 * @throws Error when it has to be tried again, so that the queue does
 */
export async function sendNotice(tools: UpdateTools, sending: Sending, attempt: number): Promise<void> {
  const { perMinute } = await tools.settings.get(noticesSetting);
  const waitSeconds = await tools.pace.take(perMinute);
  if (waitSeconds > 0) {
    await comeAgain(tools, sending, waitSeconds);
    return;
  }
  const { messageId: id } = sending;
  const mayClaim = (trx: Parameters<typeof maySend>[0]) => maySend(trx, sending);
  const outcome = await claim(
    { transaction: tools.transaction, table: 'message', id, unknown: 'repeat', mayClaim },
    async () => {
      const sent = await sendOnce(tools, id);
      if (sent.kind !== 'later' || attempt < laterTries) return sent;
      return { kind: 'failed', reason: `Given up after ${attempt} tries: ${sent.reason}` };
    },
  );
  if (outcome.kind === 'later' || (outcome.kind === 'lost' && attempt < lostTries))
    throw new Error(`The mail is ${outcome.kind}: ${outcome.reason}`);
}

/** Too many this minute: another job takes this one's turn. */
async function comeAgain(tools: UpdateTools, { messageId, turn }: Sending, seconds: number): Promise<void> {
  await tools.transaction(async (trx) => {
    const mine = (await trx
      .withSchema('ledger')
      .table('message')
      .where({ id: messageId, turn })
      .forUpdate()
      .select('id')) as { id: string }[];
    if (mine.length > 0) await sendInTurn(tools, trx, messageId, seconds);
  });
}

async function sendOnce(tools: UpdateTools, id: string): Promise<Outcome> {
  const written = await writeMail(tools, id).catch((error: unknown) => ({
    kind: 'later' as const,
    reason: String(error),
  }));
  if (written.kind !== 'mail') return written;
  const { mail, links, token } = written;
  const outcome = await tools.mailer.send(mail);
  if (outcome.kind !== 'later' && outcome.kind !== 'failed') return outcome;
  await tools.transaction(async (trx) => {
    await tools.links.unmake(trx, links);
    await unmakeConsentToken(trx, token);
    if (outcome.kind === 'failed' && outcome.recipientRefused === true) {
      const row = { address_hash: tools.addresses.of(mail.to.address), reason: 'refused' };
      await trx.withSchema('ledger').table('suppression').insert(row).onConflict('address_hash').ignore();
    }
  });
  return outcome;
}
