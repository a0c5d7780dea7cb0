import type { Outcome } from '../../../../kernel/claims/claim';
import { scrub } from '../../../../kernel/log/redact';
import type { MailTools, WrittenMail } from './mail-tools';

/** What became of one try, and whose address is not taken. */
export interface Sent {
  outcome: Outcome;
  refused?: { address: string; reason: string };
}

/** Writes a mail as things stand now and hands it to the mail server; what was made for one that is surely not sent is taken back. */
export async function sendOnce(
  tools: MailTools,
  messageId: string,
  write: (tools: MailTools, messageId: string) => Promise<WrittenMail>,
): Promise<Sent> {
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
