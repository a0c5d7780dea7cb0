import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { service, serviceKey } from '../service';
import { smtpOutcome, type MailOutcome, type SmtpFailure } from './smtp-outcome';

/** One mail to one person. */
export interface Mail {
  to: { address: string; name: string };
  /** Where answers go, if not where the shop's mails have them. */
  replyTo?: string;
  subject: string;
  text: string;
  html: string;
  /** With its angle brackets; the same for every try, so a receiver can tell a repetition. */
  messageId: string;
  /** Further headers, such as those of RFC 8058. Their values are ours, never a person's words. */
  headers?: Readonly<Record<string, string>>;
}

export interface Mailer {
  /** Never throws: how it went is the answer. */
  send(mail: Mail): Promise<MailOutcome>;
}

/** What we use of Strapi's e-mail plugin; its nodemailer provider hands these to nodemailer as they are. */
const emailKey = serviceKey<{ send(options: Mail): Promise<unknown> }>('plugin::email.email');

/** Marks a machine's mail, so that no out-of-office answers it (RFC 3834 §5). */
const machineMail = { 'Auto-Submitted': 'auto-generated' };

/** Sends by whatever provider Strapi's e-mail plugin is configured with. */
export function createMailer(strapi: Core.Strapi): Mailer {
  return {
    send: (mail) =>
      service(strapi, emailKey)
        .send({ ...mail, headers: { ...machineMail, ...mail.headers } })
        .then(
          (): MailOutcome => ({ kind: 'sent' }),
          (error: unknown) => smtpOutcome(asFailure(error)),
        ),
  };
}

const failureSchema = z.object({
  message: z.string(),
  code: z.string().optional(),
  responseCode: z.number().optional(),
  command: z.string().optional(),
  syscall: z.string().optional(),
});

function asFailure(error: unknown): SmtpFailure {
  return failureSchema.safeParse(error).data ?? { message: String(error) };
}
