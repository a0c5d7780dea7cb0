import { maildevMailbox, type Mailbox } from './mailbox';
import { freePort } from './free-port';

export interface MailCatcher {
  smtpUrl: string;
  webUrl: string;
  mailbox: Mailbox;
  stop(): Promise<void>;
}

/** Starts MailDev on loopback: every mail of the demo ends here and can be read in a browser. */
export async function startMailCatcher(): Promise<MailCatcher> {
  const { MailDev } = await import('maildev');
  const [smtp, web] = [await freePort(1025), await freePort(1080)];
  const catcher = new MailDev({ smtp, web, ip: '127.0.0.1', webIp: '127.0.0.1', silent: true });
  await catcher.start();
  const webUrl = `http://127.0.0.1:${web}`;
  return {
    smtpUrl: `smtp://127.0.0.1:${smtp}`,
    webUrl,
    mailbox: maildevMailbox(webUrl),
    stop: () => catcher.stop(),
  };
}
