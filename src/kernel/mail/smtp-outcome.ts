/** How a mail ended, in the words of the kernel's claims. */
export type MailOutcome =
  | { kind: 'sent' }
  /** `recipientRefused`: it was the address that is not taken, not the mail or us. */
  | { kind: 'failed'; reason: string; recipientRefused?: boolean }
  | { kind: 'later'; reason: string }
  | { kind: 'lost'; reason: string };

/** What nodemailer throws (smtp-connection's `_formatError`): the server's reply, or where the connection failed. */
export interface SmtpFailure {
  message: string;
  code?: string | undefined;
  responseCode?: number | undefined;
  command?: string | undefined;
  syscall?: string | undefined;
}

/** Failures before a word of the mail was said; nodemailer has no other mark for the last two. */
const beforeTheMail = ['Connection timeout', 'Greeting never received'];

/**
 * A reply of 4xx asks to come again, 5xx refuses for good (RFC 5321 §4.2.1), except where it refuses us and not the
 * mail (sign-in, TLS). Who cannot be reached has not got it. A connection that broke later may have broken after
 * the final dot: then nobody knows.
 */
export function smtpOutcome(failure: SmtpFailure): MailOutcome {
  const { message, code, responseCode, command = '', syscall } = failure;
  const reason = [code, command, message].filter((part) => part !== undefined && part !== '').join(' ');
  if (responseCode !== undefined && responseCode < 500) return { kind: 'later', reason };
  if (code === 'EAUTH' || code === 'ETLS' || command.startsWith('AUTH')) return { kind: 'later', reason };
  if (responseCode !== undefined)
    return { kind: 'failed', reason, recipientRefused: command.startsWith('RCPT TO') };
  if (syscall === 'connect' || code === 'EDNS') return { kind: 'later', reason };
  if (beforeTheMail.some((text) => message.startsWith(text))) return { kind: 'later', reason };
  if (code === 'EENVELOPE' || code === 'EMESSAGE') return { kind: 'failed', reason };
  return { kind: 'lost', reason };
}
