import type { Environment } from './environment';

/** What `@strapi/provider-email-nodemailer` needs. Without an SMTP address nothing listens and every mail waits. */
export function mailTransport(environment: Environment) {
  const url = new URL(environment.SELVEDGE_SMTP_URL ?? 'smtp://127.0.0.1:1025');
  const isImplicitTls = url.protocol === 'smtps:';
  return {
    provider: 'nodemailer',
    providerOptions: {
      host: url.hostname,
      port: Number(url.port || (isImplicitTls ? 465 : 587)),
      secure: isImplicitTls,
      ...(url.username === ''
        ? {}
        : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
    },
    settings: {
      defaultFrom: environment.SELVEDGE_MAIL_FROM,
      defaultReplyTo: environment.SELVEDGE_MAIL_REPLY_TO ?? environment.SELVEDGE_MAIL_FROM,
    },
  };
}
