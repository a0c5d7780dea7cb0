import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { Mailbox } from '../../src/cli/demo/mailbox';

export interface MailServer {
  url: string;
  mails: { to: string[]; mail: ParsedMail; raw: string }[];
  mailbox: Mailbox;
  stop: () => Promise<void>;
}

/** A real SMTP server on loopback that keeps what it is sent. */
export async function startMailServer(): Promise<MailServer> {
  const mails: MailServer['mails'] = [];
  const waiting: (() => void)[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8');
        void simpleParser(raw).then((mail) => {
          mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), mail, raw });
          waiting.splice(0).forEach((wake) => wake());
          done();
        }, done);
      });
    },
  });
  // A client that is killed in the middle of a mail resets its connection; unheard, the event would end the suite.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    mailbox: {
      async waitFor(address, words = '') {
        for (;;) {
          const found = mails.findLast(
            ({ to, mail }) =>
              to.includes(address) && `${mail.subject ?? ''} ${mail.text ?? ''}`.includes(words),
          );
          if (found !== undefined)
            return { to: address, subject: found.mail.subject ?? '', text: found.mail.text ?? '' };
          await new Promise<void>((resolve) => waiting.push(resolve));
        }
      },
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
