import fc from 'fast-check';
import { createMailer } from '../../src/kernel/mail/mailer';
import { headerText } from '../../src/kernel/mail/header-text';
import { receiptMail } from '../../src/plugins/delivery/domain/receipt/receipt-mail';
import { renewalMail } from '../../src/plugins/delivery/domain/receipt/renewal-mail';
import { bootApp, type TestApp } from '../support/boot';
import { startScriptedSmtp, type ScriptedSmtp } from './scripted-smtp';

let app: TestApp;
let smtp: ScriptedSmtp;
beforeAll(async () => {
  smtp = await startScriptedSmtp();
  app = await bootApp({ SELVEDGE_SMTP_URL: smtp.url, SELVEDGE_ROLE: 'web' });
});
afterAll(async () => {
  await app.stop();
  await smtp.stop();
});

/** What people and programs have put into names to get at headers, addresses and HTML. */
const naughty = [
  'Eve\r\nBcc: all@example.org',
  'Eve\nCc: all@example.org\n\nSurprise',
  'Eve\rTo: all@example.org',
  'Eve\u0000\u0008\u001b[31m',
  'Eve\u0085Bcc: all@example.org',
  'Eve\u2028Bcc: all@example.org\u2029',
  'Eve%0d%0aBcc: all@example.org',
  '=?utf-8?Q?=0D=0ABcc:_all@example.org?=',
  '=?utf-8?B?DQpCY2M6IGFsbEBleGFtcGxlLm9yZw==?=',
  '"Eve" <all@example.org>, "Other" <more@example.org>',
  'Eve>, <all@example.org',
  'Group: all@example.org, more@example.org;',
  '(comment) all@example.org',
  "Robert'); drop table ledger.message;--",
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '{{7*7}} ${7*7} <%= 7*7 %>',
  '\u202egnp.exe',
  'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324\u031e\u0349\u035a\u032f\u031e\u0320\u034dA',
  '👩‍👩‍👧‍👦'.repeat(20),
  'ﷺ'.repeat(50),
  'a'.repeat(2_000),
  ' '.repeat(300),
  '.\r\nQUIT\r\n',
  '\r\n.\r\nMAIL FROM:<x@example.org>\r\n',
  '\ud800 lone surrogate \udfff',
];

async function send(texts: { name: string; title: string; shop: string; order: string }, count: number) {
  const { name, title, order } = texts;
  const shop = { name: texts.shop, contact: title };
  const facts = { locale: 'en', shop, customerName: name, order };
  const link = { title, url: 'https://shop.example/d/abc' };
  const limits = { unopenedDays: 30, hoursAfterFirstUse: 72, downloadLimit: 10 };
  const text =
    count % 2 === 0
      ? receiptMail({ ...facts, links: [link], limits })
      : renewalMail({ ...facts, link, left: 2, unopenedUntil: new Date('2026-12-24T00:00:00Z') });
  const address = `buyer-${String(count)}@example.com`;
  const messageId = `<mail-${String(count)}@shop.example>`;
  const outcome = await createMailer(app.strapi).send({
    to: { address, name: headerText(name) },
    ...text,
    messageId,
  });
  expect(outcome).toEqual({ kind: 'sent' });
  return { address, messageId };
}

const expected = [
  'auto-submitted',
  'content-type',
  'date',
  'from',
  'message-id',
  'mime-version',
  'reply-to',
  'subject',
  'to',
];

it('has the same headers and one receiver, whatever people are called', async () => {
  let count = 0;
  const check = async (texts: { name: string; title: string; shop: string; order: string }) => {
    count += 1;
    smtp.mails.length = 0;
    const { address, messageId } = await send(texts, count);
    expect(smtp.mails).toHaveLength(1);
    const [{ to, mail, receivers } = { to: '', mail: undefined, receivers: 0 }] = smtp.mails;
    expect([to, receivers, mail?.messageId]).toEqual([address, 1, messageId]);
    expect(mail?.headerLines.map(({ key }) => key).sort()).toEqual(expected);
    const value = Array.isArray(mail?.to) ? [] : mail?.to?.value;
    expect(value?.map((one) => one.address)).toEqual([address]);
    expect(mail?.attachments).toEqual([]);
    expect(typeof mail?.html === 'string' && mail.html).not.toMatch(/<script|<img|onerror=alert\(1\)>/i);
  };
  for (const text of naughty) {
    await check({ name: text, title: text, shop: text, order: text });
    await check({ name: 'Zoë', title: text, shop: 'Moss', order: '#1' });
  }
  const word = fc.oneof(fc.constantFrom(...naughty), fc.string({ unit: 'binary', maxLength: 60 }));
  const texts = fc.record({ name: word, title: word, shop: word, order: word });
  await fc.assert(fc.asyncProperty(texts, check), { numRuns: 60 });
});
